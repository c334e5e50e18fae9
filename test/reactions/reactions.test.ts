/** What follows once an event is recorded: the workflow, the people store, goods, and word to who opened the case. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent, CaseReference, RecordedEvent } from '#case';
import { keepPeople } from '#functions/reactions/keep-people.ts';
import { moveTheWorkflow } from '#functions/reactions/move-the-workflow.ts';
import { reactToEvent } from '#functions/reactions/react-to-event.ts';
import { serveWaitingCases } from '#functions/reactions/serve-waiting-cases.ts';
import type { Consignment, Draft, Household, StockLine } from '#functions/store/ports.ts';
import { askedCase, monday, reference } from '../steps/cases-in-memory.ts';
import { bota, dana, peopleAre } from '../steps/people.ts';

const recorded = (event: CaseEvent, facts: Partial<RecordedEvent> = {}): RecordedEvent => ({
  reference,
  sequence: 1,
  at: monday,
  by: { role: 'coordinator', id: 'dana' },
  previous: '',
  event,
  ...facts,
});

const household: Household = {
  reference,
  firstName: 'Aliya',
  familyName: 'Serik',
  address: 'Abai street',
  village: 'Besqaynar',
  language: 'kk',
  members: [],
};

const draft = (id: string, family: Record<string, string[]>): Draft => ({
  id,
  coordinator: 'dana',
  sections: { family },
  startedAt: monday,
  changedAt: monday,
  version: 1,
});

describe('moving the workflow', () => {
  function moving(taskToken?: string) {
    const calls: string[] = [];
    const wait = taskToken && { taskToken, executionArn: 'arn', state: 'Wait', since: monday };
    const react = moveTheWorkflow({
      asks: { findWait: async () => wait || undefined },
      starter: {
        async start(_, opening) {
          calls.push(`start ${opening}`);
          return 'started';
        },
      },
      waker: {
        async wake(token) {
          calls.push(`wake ${token}`);
          return 'nobody-waits';
        },
      },
    });
    return { calls, react };
  }

  it('starts it for a case that was re-opened, by the number of the opening', async () => {
    const the = moving();
    await the.react(recorded({ type: 're-opened', coordinator: 'dana' }, { sequence: 9 }));
    expect(the.calls).toEqual(['start 9']);
  });

  it('wakes it for what can change what the case needs, and takes a wait that is over for granted', async () => {
    const the = moving('token');
    await the.react(recorded({ type: 'closed', reason: 'goals-met' }));
    await the.react(recorded({ type: 'note-referenced', noteId: 'note' }));
    expect(the.calls).toEqual(['wake token']);
  });

  it('is left alone when it does not wait', async () => {
    const the = moving();
    await the.react(recorded({ type: 'closed', reason: 'goals-met' }));
    expect(the.calls).toEqual([]);
  });
});

describe('keeping the people store in step', () => {
  it.each<[CaseEvent, string[]]>([
    [{ type: 'personal-data-erased' }, ['remove draft-of-aliya', `erase BEGUN001`, `erase ${reference}`]],
    [{ type: 'note-referenced', noteId: 'n' }, ['settle n']],
    [{ type: 'closed', reason: 'goals-met', summaryId: 's' }, ['settle s']],
    [{ type: 'check-in-planned', number: 1, on: '2026-12-03' }, ['settle']],
    [
      { type: 'messages-stopped', person: 'bota', channels: ['sms', 'email'] },
      ['stop bota sms asked', 'stop bota email asked'],
    ],
    [
      { type: 'message-bounced', messageId: 'm', person: 'bota', channel: 'email', complaint: true },
      ['stop bota email complained', 'stop bota sms complained'],
    ],
    [
      { type: 'message-bounced', messageId: 'm', person: 'bota', channel: 'email', complaint: false },
      ['stop bota email bounced'],
    ],
    [
      { type: 'message-failed', messageId: 'm', person: 'bota', channel: 'sms', code: 'opted-out' },
      ['stop bota sms asked'],
    ],
    [
      { type: 'message-failed', messageId: 'm', person: 'bota', channel: 'sms', code: 'no-such-address' },
      ['stop bota sms bounced'],
    ],
    [{ type: 'message-failed', messageId: 'm', person: 'bota', channel: 'sms', code: 'spend-limit' }, []],
    [{ type: 'closed', reason: 'goals-met' }, []],
    [{ type: 'reassigned', role: 'volunteer', to: 'dana' }, []],
    [{ type: 'reassigned', role: 'coordinator', to: 'dana' }, [`card ${dana.name} ${dana.phone}`]],
    [{ type: 're-opened', coordinator: 'dana' }, [`card ${dana.name} ${dana.phone}`]],
    // Done late, after the case has gone on to Dana.
    [
      { type: 'reassigned', role: 'coordinator', to: 'whoever had it before' },
      [`card ${dana.name} ${dana.phone}`],
    ],
  ])('after %o', async (event, expected) => {
    const calls: string[] = [];
    const react = keepPeople({
      cases: await askedCase(),
      now: () => monday,
      people: {
        ...peopleAre(dana),
        findHousehold: async () => household,
        async *everyDraft() {
          yield draft('draft-of-aliya', { firstName: ['aliya'], familyName: ['SERIK'] });
          yield draft('draft-of-another', { firstName: ['Aliya'], familyName: ['Omarova'] });
        },
        removeDraft: async (_, id) => void calls.push(`remove ${id}`),
        begunLike: async () => [
          { reference: 'BEGUN001', since: '2026-03-02T04:00:00.000Z' },
          { reference: 'BEGUN002', since: '2026-03-02T04:59:00.000Z' },
        ],
        settleNotes: async (_, ids) => void calls.push(`settle ${ids.join()}`),
        saveHousehold: async (_, card) =>
          void calls.push(`card ${card.coordinatorName} ${card.coordinatorPhone}`),
        settleHousehold: async () => void calls.push('settle'),
        erase: async (erased) => void calls.push(`erase ${erased}`),
        stopChannel: async (id, { channel, why }) => void calls.push(`stop ${id} ${channel} ${why}`),
      },
    });
    await react(recorded(event));
    expect(calls).toEqual(expected);
  });
});

const unused = async () => {
  throw new Error('nobody asked for this');
};
/** A people store that is left alone. */
const nothingAskedOf = {
  findHousehold: unused,
  // biome-ignore lint/correctness/useYield: nobody is to ask for drafts
  async *everyDraft() {
    throw new Error('nobody asked for this');
  },
  removeDraft: unused,
  begunLike: unused,
  saveHousehold: unused,
  settleHousehold: unused,
  settleNotes: unused,
  stopChannel: unused,
  erase: unused,
};

describe('word that a message came back', () => {
  const messageId = 'assessment-1.1.0';

  it.each([
    {
      what: 'stops the address it was sent to',
      since: '2026-03-01T00:00:00.000Z',
      stopped: ['email bounced'],
    },
    { what: 'stops no address that came after it', since: '2026-03-03T00:00:00.000Z', stopped: [] },
  ])('$what', async ({ since, stopped }) => {
    const cases = await askedCase();
    await cases.given(
      {
        type: 'climb-rung',
        askId: 'assessment-1',
        round: 1,
        rung: 0,
        action: 'ask',
        person: 'bota',
        channel: 'email',
      },
      { role: 'workflow' },
    );
    const calls: string[] = [];
    const react = keepPeople({
      cases,
      now: () => monday,
      people: {
        ...nothingAskedOf,
        ...peopleAre({ ...bota, addressSince: { email: since } }),
        stopChannel: async (_, { channel, why }) => void calls.push(`${channel} ${why}`),
      },
    });
    const about = { messageId, person: 'bota', channel: 'email' } as const;
    await react(recorded({ type: 'message-bounced', ...about, complaint: false }));
    await react(recorded({ type: 'message-failed', ...about, code: 'no-such-address' }));
    expect(calls).toEqual(stopped.flatMap((one) => [one, one]));
  });
});

describe('a note that comes after the family was erased', () => {
  it('is erased as well', async () => {
    const cases = await askedCase();
    await cases.given({ type: 'close', reason: 'goals-met' });
    await cases.given({ type: 'erase-personal-data' });
    const calls: string[] = [];
    const react = keepPeople({
      cases,
      now: () => monday,
      people: {
        ...nothingAskedOf,
        ...peopleAre(dana),
        settleNotes: async (_, ids) => void calls.push(`settle ${ids.join()}`),
        erase: async (erased) => void calls.push(`erase ${erased}`),
      },
    });
    await react(
      recorded({ type: 'task-handed-back', askId: 'a', volunteer: 'bota', reason: 'no-time', noteId: 'n' }),
    );
    expect(calls).toEqual([`erase ${reference}`]);
  });
});

describe('serving waiting families when goods arrive', () => {
  const consignment: Consignment = {
    id: 'c-1',
    donor: 'Harbour Aid',
    hub: 'Salem',
    arrived: '2026-03-01',
    items: [{ line: 1, kind: 'bed', quantity: 1, unit: 'piece', condition: 'good' }],
  };

  it('looks at them in the order of need, and stops when nothing is left', async () => {
    let available = 1;
    const looked: CaseReference[] = [];
    const serve = serveWaitingCases({
      cases: {
        load: async (wanted) => {
          looked.push(wanted);
          available -= 1;
          return undefined;
        },
        carryOut: () => Promise.reject(new Error('nothing to carry out')),
      },
      rows: {
        waitingForGoods: async () => ({
          items: ['FIRST', 'SECOND'].map((name) => ({ reference: name, priority: 1 })),
        }),
      },
      goods: {
        stockUp: async () => {},
        stock: async () => ({ items: [{ available } as StockLine] }),
        setAside: async () => [],
        putBackUnnoted: async () => {},
      },
    });
    await serve(consignment);
    expect(looked).toEqual(['FIRST']);
  });
});

describe('reacting to an event', () => {
  it('stops at what fails, so that the record comes again', async () => {
    const done: string[] = [];
    const react = reactToEvent([
      async () => void done.push('rows'),
      async () => {
        throw new Error('throttled');
      },
      async () => void done.push('workflow'),
    ]);
    await expect(react(recorded({ type: 'closed', reason: 'goals-met' }))).rejects.toThrow('throttled');
    expect(done).toEqual(['rows']);
  });
});
