/** The step that tells staff: named in the log once, told once, and waited for. */
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#case';
import { tellStaff } from '#functions/steps/tell-staff.ts';
import type { Person } from '#functions/store/ports.ts';
import { askedCase, type CasesInMemory, reference } from './cases-in-memory.ts';
import { bota, dana, murat, peopleAre } from './people.ts';

async function declinedCase(): Promise<CasesInMemory> {
  const cases = await askedCase();
  await cases.given({
    type: 'record-assessment',
    askId: 'assessment-1',
    volunteer: 'bota',
    answer: { outcome: 'declined', needs: [], risk: 'low' },
  });
  return cases;
}

function telling(cases: CasesInMemory, people: Person[] = [bota, dana, murat]) {
  const sent: string[] = [];
  const woken: string[] = [];
  const run = tellStaff({
    cases,
    people: peopleAre(...people),
    asks: { rememberWait: async () => {} },
    messenger: {
      async send(channel, to, content) {
        sent.push(`${channel} ${to.name} ${'reason' in content ? content.reason : content.kind}`);
        return { ok: true, value: { providerId: `p-${sent.length}` } };
      },
    },
    waker: {
      async wake(token) {
        woken.push(token);
        return 'woken';
      },
    },
    baseUrl: 'https://asar.example.org',
    settings: defaultSettings,
    now: () => cases.now,
  });
  return { run, sent, woken };
}

const input = {
  reference,
  execution: 'execution',
  state: 'Tell the Coordinator',
  taskToken: 'token',
  sequence: 3,
  to: 'coordinator',
  reason: 'declined',
} as const;

describe('telling staff that a case waits for them', () => {
  it('names the coordinator, tells them by email, and waits', async () => {
    const cases = await declinedCase();
    const the = telling(cases);
    await the.run(input);
    expect(the.sent).toEqual([`email ${dana.name} declined`]);
    expect((await cases.load(reference))?.waitingFor).toMatchObject({ person: 'dana', messageSent: true });
    expect(the.woken).toEqual([]);
  });

  it('tells nobody twice when the step is repeated', async () => {
    const cases = await declinedCase();
    const the = telling(cases);
    await the.run(input);
    await the.run(input);
    expect(the.sent).toHaveLength(1);
  });

  it('tells again after a crash that leaves it open whether they were told, and the history says so', async () => {
    const cases = await declinedCase();
    await cases.given(
      { type: 'escalate', to: 'dana', role: 'coordinator', reason: 'declined', askId: 'assessment-1' },
      { role: 'workflow' },
    );
    const the = telling(cases);
    await the.run(input);
    expect(the.sent).toHaveLength(1);
    expect(cases.log.at(-1)?.event).toMatchObject({ type: 'message-sent', repeated: true });
  });

  it('tells them for the first time when another step put the case on their desk', async () => {
    const cases = await askedCase();
    await cases.given(
      { type: 'escalate', to: 'dana', role: 'coordinator', reason: 'step-failed' },
      { role: 'workflow' },
    );
    await telling(cases).run({ ...input, reason: 'step-failed' });
    expect(cases.log.at(-1)?.event).toMatchObject({ type: 'message-sent', repeated: false });
  });

  it('tells a manager when the coordinator has had their time', async () => {
    const cases = await declinedCase();
    const the = telling(cases);
    await the.run(input);
    cases.now = '2026-03-06T05:00:00.000Z';
    await the.run({ ...input, to: 'manager', sequence: cases.log.length });
    expect(the.sent.at(-1)).toBe(`email ${murat.name} declined`);
    expect((await cases.load(reference))?.waitingFor).toMatchObject({ person: 'murat', role: 'manager' });
  });

  it('looks again at once when the case does not wait for them any more', async () => {
    const cases = await declinedCase();
    await cases.given({ type: 'close', reason: 'withdrew' });
    const the = telling(cases);
    await the.run(input);
    expect([the.sent, the.woken]).toEqual([[], ['token']]);
  });

  it('fails, and so ends with an operator, when there is nobody of that role at all', async () => {
    const the = telling(await declinedCase(), [bota, dana]);
    await expect(the.run({ ...input, to: 'manager' })).rejects.toThrow('No manager to tell');
  });
});
