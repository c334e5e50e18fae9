import { describe, expect, it } from 'vitest';
import { type CaseCommand, defaultSettings } from '#case';
import { whereItStands } from '#functions/manager/case-history/where-it-stands.ts';
import { managerTexts } from '#functions/manager/texts/index.ts';
import { day, logOf, stateOf } from '../office.ts';

const ask: CaseCommand = { type: 'ask', kind: 'assessment', volunteer: 'Асель' };
const climb: CaseCommand = {
  type: 'climb-rung',
  askId: 'assessment-1',
  round: 1,
  rung: 0,
  action: 'ask',
  person: 'Асель',
  channel: 'sms',
};
const helps: CaseCommand = {
  type: 'record-assessment',
  askId: 'assessment-1',
  volunteer: 'Асель',
  answer: { outcome: 'needs-help', risk: 'low', needs: [] },
};
const monday = day('2026-11-02', '05:01');

const sentence = (now: string, ...commands: CaseCommand[]) =>
  whereItStands(stateOf(logOf(...commands.map((command) => [monday, command] as [string, CaseCommand]))), {
    settings: defaultSettings,
    now,
    nameOf: (id) => id,
    language: 'en',
    say: managerTexts('en'),
  });

describe('where a case stands', () => {
  it.each<[string, CaseCommand[], RegExp]>([
    ['just opened', [], /A volunteer is being chosen to assess/],
    [
      'asked, with the next rung’s time',
      [ask, climb],
      /Асель has been asked .* by 9 November 2026.*remind on Wed.*4 November/,
    ],
    [
      'handed back',
      [ask, climb, { type: 'hand-back', askId: 'assessment-1', volunteer: 'Асель', reason: 'no-time' }],
      /another one is being looked for/,
    ],
    ['needs known', [ask, helps], /Goods are being set aside/],
    [
      'goods missing',
      [ask, helps, { type: 'note-goods-missing', needIds: ['need-1'] }],
      /The case waits for goods; on Mon.*16 November/,
    ],
    ['closed', [{ type: 'close', reason: 'referred' }], /Closed on Mon.*Another organisation goes on/],
  ])('is said for a case %s', (_, commands, expected) => {
    expect(sentence(monday, ...commands)).toMatch(expected);
  });

  it('names the person of staff it waits for, and until when', () => {
    const silent: CaseCommand = { type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' };
    expect(sentence(monday, ask, climb, silent)).toMatch(/The coordinator is told on Mon.*Nobody answered/);
    const told: CaseCommand = {
      type: 'escalate',
      to: 'Гүлнар',
      role: 'coordinator',
      reason: 'silence',
      askId: 'assessment-1',
    };
    const waits = sentence(monday, ask, climb, silent, told);
    expect(waits).toMatch(
      /The case waits for Гүлнар: Nobody answered. If nothing is done by Thu.*5 November/,
    );
  });
});
