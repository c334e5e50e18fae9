/** The step that gives a question to a volunteer, to a backup, or to nobody and so to the coordinator. */

import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#case';
import { chooseInput, chooseWhomToAsk } from '#functions/steps/choose-whom-to-ask.ts';
import type { CaseLine, Person } from '#functions/store/ports.ts';
import {
  askedCase,
  type CasesInMemory,
  casesInMemory,
  monday,
  opening,
  reference,
} from './cases-in-memory.ts';
import { bota, peopleAre, person } from './people.ts';

const near = person({ id: 'near' });
const far = person({ id: 'far', areas: ['ile'] });

const input = parse(chooseInput, {
  reference,
  kind: 'assessment',
  opening: 1,
  execution: 'e',
  startedAt: monday,
});

function choosing(cases: CasesInMemory, people: Person[], tasks: Record<string, number> = {}) {
  const line = { reference } as CaseLine;
  return chooseWhomToAsk({
    cases,
    people: peopleAre(...people),
    asks: { rememberExecution: async () => {} },
    rows: {
      onDesk: async (id, { limit }) => ({
        items: Array.from({ length: Math.min(tasks[id] ?? 0, limit) }, () => line),
      }),
    },
    settings: defaultSettings,
    now: () => monday,
  });
}

async function newCase(volunteer?: string): Promise<CasesInMemory> {
  const cases = casesInMemory();
  await cases.given({ ...opening, ...(volunteer && { volunteer }) } as typeof opening);
  return cases;
}

const asked = (cases: CasesInMemory) => cases.log.at(-1)?.event;

describe('choosing whom to ask', () => {
  it('gives the question to the volunteer whom the coordinator chose', async () => {
    const cases = await newCase('far');
    expect(await choosing(cases, [near, far])(input)).toEqual({ do: 'asked' });
    expect(asked(cases)).toMatchObject({ type: 'assessment-asked', volunteer: 'far' });
  });

  it('gives it to one who is near when nobody was chosen, or when the chosen one is away', async () => {
    const away = person({ id: 'away', absences: [{ from: '2026-03-01', to: '2026-03-09' }] });
    for (const chosen of [undefined, 'away']) {
      const cases = await newCase(chosen);
      await choosing(cases, [far, away, near])(input);
      expect(asked(cases)).toMatchObject({ volunteer: 'near' });
    }
  });

  it('passes over one who has no room, and one who cannot be written to', async () => {
    const stopped = person({
      id: 'stopped',
      stopped: [
        { channel: 'sms', why: 'asked', at: monday },
        { channel: 'email', why: 'bounced', at: monday },
      ],
    });
    const cases = await newCase();
    await choosing(cases, [near, stopped, far], { near: 3 })(input);
    expect(asked(cases)).toMatchObject({ volunteer: 'far' });
  });

  it('leaves the case with its coordinator when nobody can be asked', async () => {
    const cases = await newCase();
    expect(await choosing(cases, [])(input)).toEqual({ do: 'nobody', outcome: 'nobody-to-ask' });
    expect(asked(cases)).toMatchObject({ type: 'escalated', to: 'dana', reason: 'nobody-to-ask' });
  });

  it('changes nothing when the question has been given already', async () => {
    const cases = await askedCase();
    const before = cases.log.length;
    expect(await choosing(cases, [near, bota])(input)).toEqual({ do: 'asked' });
    expect(cases.log).toHaveLength(before);
  });

  it('gives a question that was handed back to somebody else', async () => {
    const cases = await askedCase();
    await cases.given({ type: 'hand-back', askId: 'assessment-1', volunteer: 'bota', reason: 'no-time' });
    await choosing(cases, [bota, near])(input);
    expect(asked(cases)).toMatchObject({ type: 'reassigned', to: 'near', from: 'bota' });
  });

  it('finds a backup, or lets the ladder go on with the volunteer it has', async () => {
    const cases = await askedCase();
    await choosing(cases, [bota, near])({ ...input, backup: true });
    expect(asked(cases)).toMatchObject({ type: 'reassigned', to: 'near', backup: true });
    const alone = await askedCase();
    expect(await choosing(alone, [bota])({ ...input, backup: true })).toEqual({ do: 'asked' });
    expect(asked(alone)).toMatchObject({ type: 'reassigned', to: 'bota', backup: true });
  });

  it('asks nobody for a case that was closed, or opened anew, meanwhile', async () => {
    const cases = await askedCase();
    expect(await choosing(cases, [near])({ ...input, opening: 7 })).toMatchObject({ outcome: 'withdrawn' });
    await cases.given({ type: 'close', reason: 'moved-away' });
    expect(await choosing(cases, [near])(input)).toMatchObject({ outcome: 'withdrawn' });
  });
});
