/** Questions: put, climbed for, given to somebody else, moved to another day, settled. */
import { findAsk, openAsk, pendingCheckIn } from '#case/asks';
import { later } from '#case/calendar';
import type { Instant, RecordedEvent } from '#case/events';
import { isUnassessed } from '#case/needs';
import type { AskState, CaseState, Contact } from '#case/state';
import type { AskKind } from '#case/vocabulary';
import { without } from '#case/without';
import type { EventOf } from './event-of.ts';
import { aboutTheVolunteer, mustHear, settled } from './waiting.ts';

type AnyAsked = EventOf<'assessment-asked'> | EventOf<'delivery-asked'> | EventOf<'check-in-asked'>;

const kinds = {
  'assessment-asked': 'assessment',
  'delivery-asked': 'delivery',
  'check-in-asked': 'check-in',
} as const satisfies Record<AnyAsked['type'], AskKind>;

export function asked(state: CaseState, event: AnyAsked, { at }: RecordedEvent): CaseState {
  const isDelivery = event.type === 'delivery-asked';
  const ask: AskState = {
    id: event.askId,
    kind: kinds[event.type],
    status: 'open',
    volunteer: event.volunteer,
    before: [],
    dueBy: event.dueBy,
    openedAt: at,
    since: event.since ?? at,
    round: 1,
    contacts: [],
    handedBack: false,
    items: isDelivery ? event.items : [],
    services: isDelivery ? event.services : [],
    ...(event.type === 'check-in-asked' && { number: event.number }),
  };
  const checkIns = state.checkIns.map((one) => (one.number === ask.number ? { ...one, askId: ask.id } : one));
  return without({ ...state, volunteer: event.volunteer, asks: [...state.asks, ask], checkIns }, 'notBefore');
}

/** Replaces one question. */
export const withAsk = (state: CaseState, changed: AskState): CaseState => ({
  ...state,
  asks: state.asks.map((ask) => (ask.id === changed.id ? changed : ask)),
});

function changeAsk(
  state: CaseState,
  askId: string | undefined,
  change: (ask: AskState) => AskState,
): CaseState {
  return { ...state, asks: state.asks.map((ask) => (ask.id === askId ? change(ask) : ask)) };
}

export function rungClimbed(
  state: CaseState,
  event: EventOf<'rung-climbed'>,
  { at }: RecordedEvent,
): CaseState {
  const { rung, action, person, channel, messageId } = event;
  const contact: Contact = {
    rung,
    action,
    person,
    ...(channel && { channel }),
    messageId,
    at,
    status: 'planned',
  };
  const next = changeAsk(state, event.askId, (ask) => ({
    ...without(ask, 'backupChosen'),
    contacts: [...ask.contacts, contact],
  }));
  return action === 'call-instead' ? callInstead(next, event.askId, at) : next;
}

/** The volunteer cannot be written to now: a call is owed to them until it is made, or a message goes out again. */
function callInstead(state: CaseState, askId: string, since: Instant): CaseState {
  const ask = findAsk(state, askId);
  const instead = ask?.contacts.findLast(({ status }) => status === 'not-sent')?.hindrance;
  if (ask === undefined || instead === undefined) return state;
  return { ...state, callOwed: { askId, volunteer: ask.volunteer, since, instead } };
}

export function askSettled(
  state: CaseState,
  event: EventOf<'ask-settled'>,
  { at }: RecordedEvent,
): CaseState {
  const { askId, outcome } = event;
  const next = changeAsk(state, askId, (ask) => ({ ...ask, status: outcome }));
  if (outcome === 'withdrawn') return next;
  if (outcome === 'unreachable') return mustHear(next, 'volunteer-unreachable', at, askId);
  const checkIns = next.checkIns.map((one) => (one.askId === askId ? { ...one, missed: true } : one));
  return mustHear({ ...next, checkIns }, 'silence', at, askId);
}

export function handedBack(state: CaseState, event: EventOf<'task-handed-back'>): CaseState {
  const next = changeAsk(state, event.askId, (ask) => ({
    ...ask,
    handedBack: true,
    before: [...ask.before.filter((id) => id !== event.volunteer), event.volunteer],
  }));
  const noted = event.noteId === undefined ? next : { ...next, noteIds: [...next.noteIds, event.noteId] };
  return noted.volunteer === event.volunteer ? without(noted, 'volunteer') : noted;
}

export function reassigned(
  state: CaseState,
  event: EventOf<'reassigned'>,
  { at, sequence }: RecordedEvent,
): CaseState {
  if (event.role === 'coordinator') {
    const { waitingFor } = state;
    const next = { ...state, coordinator: event.to };
    if (waitingFor?.role !== 'coordinator') return next;
    const moved = {
      ...without(without(waitingFor, 'messageFailed'), 'notSentAt'),
      person: event.to,
      toldAt: at,
      // A message of its own: what becomes of the one before says nothing about whether this person knows.
      messageId: `staff-${sequence}`,
      messageSent: false,
    };
    return { ...next, waitingFor: moved };
  }
  const given = changeAsk({ ...state, volunteer: event.to }, event.askId, (ask) => {
    const before = ask.before.filter((id) => id !== event.to);
    const passedOn = ask.volunteer === event.to ? before : [...new Set([...before, ask.volunteer])];
    const kept = ask.volunteer === event.to ? ask : without(ask, 'moved');
    const next = { ...kept, volunteer: event.to, before: passedOn, handedBack: false };
    if (event.backup === true) return { ...next, backupChosen: true };
    const dueBy = event.dueBy === undefined || event.dueBy < ask.dueBy ? ask.dueBy : event.dueBy;
    return { ...newRound(next, later(ask.since, at)), dueBy };
  });
  const found = settled(given, ({ reason }) => aboutTheVolunteer.includes(reason));
  return found === given ? given : askAgain(found);
}

export function rescheduled(
  state: CaseState,
  event: EventOf<'rescheduled'>,
  { at, by }: RecordedEvent,
): CaseState {
  const acted = settled(state, ({ reason }) =>
    ['nobody-home', 'silence', 'volunteer-unreachable'].includes(reason),
  );
  const next = acted === state ? state : askAgain({ ...acted, nobodyHome: 0 });
  const planned = event.subject === 'check-in' ? pendingCheckIn(next) : undefined;
  const checkIns = next.checkIns.map((one) => (one === planned ? { ...one, on: event.to } : one));
  if (event.askId !== undefined)
    return changeAsk({ ...next, checkIns }, event.askId, (ask) => ({
      ...newRound(ask, event.since ?? at),
      dueBy: event.to,
      ...(by.role === 'volunteer' && { moved: (ask.moved ?? 0) + 1 }),
    }));
  return planned === undefined ? { ...next, notBefore: event.to } : { ...next, checkIns };
}

/** A check-in nobody answered is asked about anew once staff have dealt with the silence. */
export function askAgain(state: CaseState): CaseState {
  const last = state.checkIns.at(-1);
  if (last === undefined || !last.missed) return state;
  return { ...state, checkIns: [...state.checkIns.slice(0, -1), { ...last, missed: false }] };
}

export const newRound = (ask: AskState, since: AskState['since']): AskState => ({
  ...without(ask, 'backupChosen'),
  round: ask.round + 1,
  since,
  contacts: [],
});

/** Takes back the open question, as closing a case does. */
export function withdrawOpenAsk(state: CaseState, kind?: AskKind): CaseState {
  const ask = openAsk(state);
  if (ask === undefined || (kind !== undefined && ask.kind !== kind)) return state;
  return withAsk(state, { ...ask, status: 'withdrawn' });
}

/** A question whose purpose has gone (nothing left to assess or to bring) is taken back. */
export function withdrawPointlessAsk(state: CaseState): CaseState {
  const ask = openAsk(state);
  if (ask?.kind === 'assessment' && state.assessedAt !== undefined && !state.needs.some(isUnassessed))
    return withAsk(state, { ...ask, status: 'withdrawn' });
  if (ask?.kind === 'delivery' && ask.items.length === 0 && ask.services.length === 0)
    return withAsk(state, { ...ask, status: 'withdrawn' });
  return state;
}
