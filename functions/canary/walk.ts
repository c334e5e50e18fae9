/** What the canary does next by what it sees of its case: what a person would do, or wait and say what for. */
import {
  type AskKind,
  type AskState,
  type CaseCommand,
  type CaseState,
  type canaryPeople,
  dateIn,
  type Instant,
  inGoodHours,
  type MessageId,
  openAsk,
  pendingCheckIn,
  type Settings,
  type Stage,
} from '#case';

/** What the canary can wait for; the runbook says for each where to look. */
export const legs = [
  'row-kept',
  'left-with-the-coordinator',
  'assessment-asked',
  'question-delivered',
  'delivery-asked',
  'check-in-planned',
  'check-in-asked',
  'coordinator-told',
  'word-delivered',
  'workflow-ended',
  'household-erased',
] as const;
type Leg = (typeof legs)[number];

export interface Seen {
  state: CaseState;
  /** The stage that its row shows; undefined while there is no row. */
  rowStage: Stage | undefined;
  /** The messages that a provider reported as delivered. */
  delivered: ReadonlySet<MessageId>;
  /** Whether the workflow has carried the case to its end. */
  workflowEnded: boolean;
  /** Whether the people store holds its household. */
  householdKept: boolean;
}

export type Step =
  | { do: 'carry-out'; command: CaseCommand; as: keyof typeof canaryPeople }
  | { do: 'wait'; for: Leg }
  | { do: 'arrived' };

const waitFor = (leg: Leg): Step => ({ do: 'wait', for: leg });
const does = (as: keyof typeof canaryPeople, command: CaseCommand): Step => ({
  do: 'carry-out',
  as,
  command,
});

export function nextStep(seen: Seen, settings: Settings, now: Instant): Step {
  const { state } = seen;
  // What is not in the row is in no list: nothing else is worth a look before the stream has brought it there.
  if (seen.rowStage !== state.stage) return waitFor('row-kept');
  if (state.stage === 'closed') return atTheEnd(seen);
  const waits = state.untold ?? state.waitingFor;
  if (waits !== undefined)
    return waits.reason === 'alarm' ? toldOfTheAlarm(seen) : waitFor('left-with-the-coordinator');
  if (state.stage === 'follow-up') return inFollowUp(state, settings, now);
  return state.assessedAt === undefined ? toAssess(seen, settings, now) : toDeliver(state);
}

function toAssess({ state, delivered }: Seen, settings: Settings, now: Instant): Step {
  const ask = askedFor(state, 'assessment');
  if (ask === undefined) return waitFor('assessment-asked');
  // On a day without good hours nobody is written to, and the answer comes all the same.
  const written = ask.contacts.some(({ messageId }) => delivered.has(messageId));
  if (!written && inGoodHours(now, settings)) return waitFor('question-delivered');
  const answer = { outcome: 'needs-help' as const, needs: [], risk: 'low' as const };
  return does('volunteer', { type: 'record-assessment', ...answering(ask), answer });
}

function toDeliver(state: CaseState): Step {
  const ask = askedFor(state, 'delivery');
  if (ask === undefined) return waitFor('delivery-asked');
  const answer = { outcome: 'delivered' as const, items: [] };
  return does('volunteer', { type: 'confirm-delivery', ...answering(ask), answer });
}

/** Ten days are too long to wait for: the check-in is moved to today, and its answer raises an alarm. */
function inFollowUp(state: CaseState, settings: Settings, now: Instant): Step {
  const planned = pendingCheckIn(state);
  if (planned === undefined) return waitFor('check-in-planned');
  const today = dateIn(now, settings);
  if (planned.on > today) return does('coordinator', { type: 'reschedule', subject: 'check-in', to: today });
  const ask = askedFor(state, 'check-in');
  if (ask === undefined) return waitFor('check-in-asked');
  const answer = { scores: {}, alarm: true, newNeeds: [] };
  return does('volunteer', { type: 'answer-check-in', ...answering(ask), answer });
}

/** An alarm goes out at any hour of any day. */
function toldOfTheAlarm({ state: { waitingFor }, delivered }: Seen): Step {
  if (waitingFor?.messageSent !== true) return waitFor('coordinator-told');
  if (!delivered.has(waitingFor.messageId)) return waitFor('word-delivered');
  return does('coordinator', { type: 'close', reason: 'goals-met' });
}

function atTheEnd({ state, workflowEnded, householdKept }: Seen): Step {
  if (!workflowEnded) return waitFor('workflow-ended');
  if (!state.personalDataErased) return does('coordinator', { type: 'erase-personal-data' });
  return householdKept ? waitFor('household-erased') : { do: 'arrived' };
}

function askedFor(state: CaseState, kind: AskKind): AskState | undefined {
  const ask = openAsk(state);
  return ask?.kind === kind ? ask : undefined;
}

const answering = ({ id: askId, volunteer }: AskState) => ({ askId, volunteer });
