/** A family whose case is told step by step: every command is decided, recorded and folded as in the real system. */
import {
  type Actor,
  addDuration,
  type CaseCommand,
  type CaseState,
  type CheckInAnswer,
  decide,
  defaultSettings,
  evolve,
  type NewNeed,
  type RecordedEvent,
  type Refusal,
  type Result,
  type SetAsideItem,
  type Settings,
  seal,
  whatNext,
} from '#case';

export const reference = '0000000A';
/** A Monday, 10:00 in Almaty. */
export const monday = '2026-11-23T05:00:00.000Z';

export const aidana = 'volunteer-aidana';
export const berik = 'volunteer-berik';
export const coordinator = 'coordinator-dana';
export const manager = 'manager-marat';

export const bed: NewNeed = { kind: 'bed', quantity: 2, urgency: 'soon' };
export const stove: NewNeed = { kind: 'stove', quantity: 1, urgency: 'urgent' };
export const visit: NewNeed = { kind: 'visit', quantity: 1, urgency: 'can-wait' };

export const theForm: Extract<CaseCommand, { type: 'open-case' }> = {
  type: 'open-case',
  coordinator,
  formId: 'form-1',
  language: 'kk',
  area: 'talgar',
  household: { adults: 1, children: 3 },
  vulnerabilities: ['single-parent', 'displaced'],
  urgency: 'soon',
  needs: [bed],
  consents: ['contact'],
};

export const allIsWell: Omit<CheckInAnswer, 'newNeeds'> & { newNeeds: NewNeed[] } = {
  scores: { housing: 'well', sleep: 'well', income: 'hard' },
  alarm: false,
  newNeeds: [],
};

export interface Family {
  state(): CaseState;
  log(): readonly RecordedEvent[];
  now(): string;
  /** Lets time pass. */
  later(duration: string): void;
  at(instant: string): void;
  /** Carries out a command; a refusal fails the test. */
  does(command: CaseCommand, by?: Actor): CaseState;
  /** Carries out a command if it is accepted. */
  tries(command: CaseCommand, by?: Actor): Result<CaseState, Refusal>;
  needsNow(): string;
}

export function aFamily(form: Partial<typeof theForm> = {}, settings: Settings = defaultSettings): Family {
  let state: CaseState | undefined;
  let now = monday;
  const log: RecordedEvent[] = [];
  const tries: Family['tries'] = (command, by = { role: 'coordinator', id: coordinator }) => {
    const decided = decide(state, command, { now, settings });
    if (!decided.ok) return decided;
    const recorded = seal(state, decided.value, now, by, reference);
    log.push(recorded);
    state = evolve(state, recorded);
    return { ok: true, value: state };
  };
  const family: Family = {
    state: () => state ?? evolve(undefined, { reference, ...unopened }),
    log: () => log,
    now: () => now,
    later: (duration) => {
      now = addDuration(now, duration, settings);
    },
    at: (instant) => {
      now = instant;
    },
    tries,
    does: (command, by) => {
      const done = tries(command, by);
      if (!done.ok) throw new Error(`${command.type} refused: ${JSON.stringify(done.failure)}`);
      return done.value;
    },
    needsNow: () => whatNext(family.state(), settings, now).do,
  };
  family.does({ ...theForm, ...form });
  return family;
}

/** Folding nothing is a bug in a test: the model says so. */
const unopened: Omit<RecordedEvent, 'reference'> = {
  sequence: 1,
  at: monday,
  by: { role: 'workflow' },
  previous: '',
  event: { type: 'taken-up', reason: 'review' },
};

/** Assessed as needing these things; the question is asked of Aidana and answered by her. */
export function assessed(family: Family, needs: NewNeed[] = [bed]): Family {
  family.does({ type: 'ask', kind: 'assessment', volunteer: aidana });
  family.does({
    type: 'record-assessment',
    askId: lastAsk(family).id,
    volunteer: aidana,
    answer: { outcome: 'needs-help', needs, risk: 'medium' },
  });
  return family;
}

/** All goods found in one consignment, and Aidana asked to bring them. */
export function askedToDeliver(family: Family): Family {
  const items = itemsFor(family);
  if (items.length > 0) family.does({ type: 'set-goods-aside', items });
  family.does({ type: 'ask', kind: 'delivery', volunteer: aidana });
  return family;
}

export function itemsFor(family: Family): SetAsideItem[] {
  const lacking = family.state().needs.filter(({ status, kind }) => status === 'open' && kind !== 'visit');
  return lacking.map(({ id, kind, quantity, delivered }, index) => ({
    needId: id,
    kind,
    quantity: quantity - delivered,
    unit: 'piece',
    consignmentId: 'container-1',
    line: index + 1,
  }));
}

export function delivered(family: Family): Family {
  family.does({
    type: 'confirm-delivery',
    askId: lastAsk(family).id,
    volunteer: aidana,
    answer: { outcome: 'delivered', items: [] },
  });
  return family;
}

/** A family that has everything, in follow-up. */
export const helped = (settings: Settings = defaultSettings): Family =>
  delivered(askedToDeliver(assessed(aFamily({}, settings))));

/** The next check-in planned, its day come, and Aidana asked. */
export function askedToCheckIn(family: Family): Family {
  const next = whatNext(family.state(), defaultSettings, family.now());
  if (next.do === 'plan-check-in') family.does({ type: 'plan-check-in', on: next.on });
  const waits = whatNext(family.state(), defaultSettings, family.now());
  if (waits.do === 'wait-for-check-in') family.at(waits.until);
  family.does({ type: 'ask', kind: 'check-in', volunteer: aidana });
  return family;
}

export function lastAsk(family: Family) {
  const ask = family.state().asks.at(-1);
  if (ask === undefined) throw new Error('nothing has been asked yet');
  return ask;
}
