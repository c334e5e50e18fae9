import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { languages } from '#case';
import { smsText } from '#functions/messages/sms/text-of.ts';
import { everyMessageToStaff, everyQuestion, longest, organisation, question, silence } from '../contents.ts';

const partsByCalculator = (text: string) => new SegmentedMessage(text).segmentsCount;

describe.each(languages)('An SMS in %s', (language) => {
  const say = (content: Parameters<typeof smsText>[2]) => smsText(language, organisation.name, content);

  test.each(everyQuestion(longest))(
    'to a volunteer fits two parts at its longest: $ask, $action',
    (content) => {
      const text = say(content);
      expect(partsByCalculator(text), text).toBeLessThanOrEqual(2);
      expect(text).toContain(organisation.name);
      expect(text).toContain(content.firstName);
      expect(text).toContain(content.link);
    },
  );

  test.each(everyQuestion(longest).filter(({ action }) => action === 'ask'))(
    'that first asks for $ask names the village however long',
    (content) => expect(say(content)).toContain(`${content.firstName}, ${content.village}`),
  );

  test.each(everyQuestion(question))(
    'with an ordinary name says where the family lives: $ask, $action',
    (content) => expect(say(content)).toContain(`${content.firstName}, ${content.village}`),
  );

  test.each(everyMessageToStaff)('to staff fits two parts: $kind $reason $action $ask $urgent', (content) => {
    const text = say(content);
    expect(partsByCalculator(text), text).toBeLessThanOrEqual(2);
    expect(text).toContain(organisation.name);
    expect('caseLink' in content && text.endsWith(content.caseLink)).toBe(true);
  });

  test('never asks for an answer by SMS, which cannot be received', () => {
    for (const content of everyQuestion(question)) expect(say(content)).not.toMatch(/стоп|stop|тоқта/i);
  });

  test('says an urgent alarm to be one, at its very beginning', () => {
    const alarm = {
      kind: 'escalation',
      reason: 'alarm',
      reference: 'K7M2Q9XD',
      caseLink: 'https://a.org',
    } as const;
    const urgent = say({ ...alarm, urgent: true });
    expect(urgent).toMatch(/^(ШҰҒЫЛ|СРОЧНО|URGENT)\. /);
    expect(urgent.endsWith(say({ ...alarm, urgent: false }))).toBe(true);
  });
});

describe('An SMS uses the room there is', () => {
  const latin = { ...question, firstName: 'Aigul', village: 'Baiserke' };

  test('with the telephone number to call, where it fits', () => {
    expect(smsText('en', organisation.name, latin)).toMatch(/ Questions: \+77011234567$/);
  });

  test('without it, where the coordinator has none', () => {
    const { coordinatorPhone: _none, ...without } = latin;
    expect(smsText('en', organisation.name, without).endsWith(latin.link)).toBe(true);
  });

  test('leaving out the village, then nothing more, when names are longer than it was made for', () => {
    const text = smsText('kk', 'Ө'.repeat(40), longest);
    expect(text).toContain(longest.firstName);
    expect(text).not.toContain(longest.village);
    expect(text.endsWith(longest.link)).toBe(true);
  });

  test('calling a silent volunteer by the first of many names', () => {
    const volunteerName = 'Гүлнұр Әбдіқалықова-Бекмұхамбетова Серікқызы-Оразбайқызы';
    const text = smsText('ru', organisation.name, { ...silence, volunteerName });
    expect(text).toContain('Гүлнұр не отвечает');
  });
});
