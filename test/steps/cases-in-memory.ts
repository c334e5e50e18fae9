/** A case log in memory, decided by the real model: for tests of what only carries. */
import {
  type Actor,
  type CaseCommand,
  type CaseReference,
  type CaseState,
  decide,
  defaultSettings,
  failed,
  fold,
  ok,
  type RecordedEvent,
  seal,
} from '#case';
import type { Cases } from '#functions/store/ports.ts';

export const reference: CaseReference = 'ABCDEFGH';
/** A Monday, 10:00 in Almaty. */
export const monday = '2026-03-02T05:00:00.000Z';

export interface CasesInMemory extends Cases {
  log: RecordedEvent[];
  now: string;
  /** Records what must succeed for the test to make sense. */
  given(command: CaseCommand, by?: Actor): Promise<CaseState>;
}

export function casesInMemory(): CasesInMemory {
  const log: RecordedEvent[] = [];
  const cases: CasesInMemory = {
    log,
    now: monday,
    load: async (wanted) => (wanted === reference ? fold(log) : undefined),
    async carryOut(wanted, command, by) {
      const state = await cases.load(wanted);
      const decided = decide(state, command, { now: cases.now, settings: defaultSettings });
      if (!decided.ok) return failed(decided.failure);
      const recorded = seal(state, decided.value, cases.now, by, wanted);
      log.push(recorded);
      const after = fold(log);
      if (after === undefined) throw new Error('a log of one event or more folds to a case');
      return ok({ recorded, state: after });
    },
    events: async (_, { after = 0, limit }) => ({
      items: log.filter(({ sequence }) => sequence > after).slice(0, limit),
    }),
    async given(command, by = { role: 'coordinator', id: 'dana' }) {
      const carried = await cases.carryOut(reference, command, by);
      if (!carried.ok) throw new Error(`${command.type}: ${carried.failure.refused}`);
      return carried.value.state;
    },
  };
  return cases;
}

export const opening: CaseCommand = {
  type: 'open-case',
  coordinator: 'dana',
  formId: 'form-1',
  language: 'kk',
  area: 'talgar',
  household: { adults: 1, children: 3 },
  vulnerabilities: ['single-parent'],
  urgency: 'soon',
  needs: [{ kind: 'bed', quantity: 2, urgency: 'soon' }],
  consents: ['contact'],
};

/** A case whose assessment was put to the volunteer Bota. */
export async function askedCase(): Promise<CasesInMemory> {
  const cases = casesInMemory();
  await cases.given(opening);
  await cases.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' }, { role: 'workflow' });
  return cases;
}
