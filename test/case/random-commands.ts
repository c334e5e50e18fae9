/** Commands that could come at any moment from anybody, sensible or not. */
import {
  type AskKind,
  askKinds,
  assessmentOutcomes,
  type CaseCommand,
  type CaseState,
  channels,
  closureReasons,
  consents,
  type DeliveryOutcome,
  dateIn,
  defaultSettings,
  deliveryOutcomes,
  escalationReasons,
  goodsWanted,
  handBackReasons,
  instantOf,
  itemOutcomes,
  type NewNeed,
  needKinds,
  risks,
  rungActions,
  type SetAsideItem,
  urgencies,
} from '#case';
import { aidana, berik, coordinator, manager, theForm } from './a-family.ts';
import type { Choices } from './choices.ts';

const people = [aidana, berik, coordinator, manager];
const day = 24 * 60 * 60 * 1000;
const kinds = [...needKinds.slice(0, 3), 'visit'] as const;

const someNeed = ({ pick, number }: Choices): NewNeed => ({
  kind: pick(kinds),
  quantity: number(0, 9) === 0 ? 0 : number(1, 3),
  urgency: pick(urgencies),
});

export const someNeeds = (choose: Choices, least: number, most: number): NewNeed[] =>
  Array.from({ length: choose.number(least, most) }, () => someNeed(choose));

export const wanted = (state: CaseState, line: number): SetAsideItem[] =>
  goodsWanted(state).map((wish) => ({ ...wish, unit: 'piece', consignmentId: 'container-1', line }));

type Making = (choose: Choices, state: CaseState, now: string) => CaseCommand;

/** A question of this kind if there is one, asked of whoever holds it; now and then another, by anybody. */
function someAsk({ pick, number }: Choices, state: CaseState, kind?: AskKind) {
  const asks = state.asks.filter((ask) => kind === undefined || ask.kind === kind);
  const ask = number(0, 9) === 0 || asks.length === 0 ? undefined : pick([...asks.slice(-1), ...asks]);
  const volunteer = number(0, 3) > 0 && ask !== undefined ? ask.volunteer : pick(people);
  return { askId: ask?.id ?? 'assessment-9', volunteer };
}
const someDay = ({ number }: Choices, now: string) =>
  dateIn(instantOf(Date.parse(now) + number(-3, 40) * day), defaultSettings);

const making: readonly Making[] = [
  ({ pick }) => ({ ...theForm, formId: pick(['form-1', 'form-2']) }),
  ({ pick }) => ({ type: 'ask', kind: pick(askKinds), volunteer: pick(people) }),
  (choose, state) => ({
    type: 'record-assessment',
    ...someAsk(choose, state, 'assessment'),
    answer: {
      outcome: choose.pick(assessmentOutcomes),
      needs: someNeeds(choose, 0, 3),
      risk: choose.pick(risks),
    },
  }),
  (choose, state) => {
    const about = someAsk(choose, state, 'delivery');
    const ask = state.asks.find(({ id }) => id === about.askId);
    const items = (ask?.items ?? []).map(({ needId, consignmentId, line, quantity }) => ({
      needId,
      consignmentId,
      line,
      quantity: choose.number(0, 9) === 0 ? quantity + 1 : choose.number(0, quantity),
      outcome: choose.pick(itemOutcomes),
    }));
    const outcome = choose.pick<DeliveryOutcome>(['partly', ...deliveryOutcomes]);
    return { type: 'confirm-delivery', ...about, answer: { outcome, items } };
  },
  (choose, state) => ({
    type: 'confirm-delivery',
    ...someAsk(choose, state, 'delivery'),
    answer: { outcome: choose.pick(deliveryOutcomes), items: [] },
  }),
  (choose, state) => ({
    type: 'answer-check-in',
    ...someAsk(choose, state, 'check-in'),
    answer: {
      scores: { sleep: choose.pick(['well', 'well', 'alarming']) },
      alarm: choose.number(0, 3) === 0,
      newNeeds: someNeeds(choose, 0, 1),
    },
  }),
  (choose, state) => ({ type: 'set-goods-aside', items: choose.some(wanted(state, choose.number(1, 2))) }),
  (choose, state) => ({ type: 'note-goods-missing', needIds: choose.some(state.needs.map(({ id }) => id)) }),
  (choose, _, now) => ({ type: 'plan-check-in', on: someDay(choose, now) }),
  (choose, state) => {
    const { askId, volunteer: person } = someAsk(choose, state);
    const round = choose.number(1, 2);
    const rung = choose.number(0, 6);
    const action = choose.pick(rungActions);
    return { type: 'climb-rung', askId, round, rung, action, person, channel: choose.pick(channels) };
  },
  someReceipt,
  ({ pick }) => ({ type: 'stop-messages', person: pick(people), channels: ['sms'] }),
  (choose, state) => ({
    type: 'settle-ask',
    askId: someAsk(choose, state).askId,
    outcome: choose.pick(['silent', 'unreachable', 'withdrawn']),
  }),
  (choose, state) => ({ type: 'hand-back', ...someAsk(choose, state), reason: choose.pick(handBackReasons) }),
  (choose, state) => ({ type: 'ask-for-a-call', ...someAsk(choose, state) }),
  () => ({ type: 'note-the-call' }),
  (choose, state, now) => ({
    type: 'change-the-day',
    ...someAsk(choose, state),
    to: someDay(choose, now),
  }),
  ({ pick }) => ({
    type: 'escalate',
    to: pick(people),
    role: pick(['coordinator', 'manager']),
    reason: pick(escalationReasons),
  }),
  () => ({ type: 'take-up' }),
  ({ pick, yes }) => ({
    type: 'reassign',
    role: pick(['volunteer', 'coordinator']),
    to: pick(people),
    ...(yes() && { backup: true }),
  }),
  (choose) => ({ type: 'add-need', need: someNeed(choose), assessed: choose.yes() }),
  ({ pick }, state) => ({
    type: 'withdraw-need',
    needId: pick([...state.needs.map(({ id }) => id), 'need-99']),
  }),
  ({ pick }) => ({ type: 'reference-note', noteId: pick(['note-1', 'note-2']) }),
  ({ pick }) => ({ type: 'give-consent', consent: pick(consents) }),
  ({ pick }) => ({ type: 'withdraw-consent', consent: pick(consents) }),
  (choose, _, now) => ({
    type: 'reschedule',
    subject: choose.pick(askKinds),
    to: someDay(choose, now),
  }),
  ({ pick }) => ({ type: 're-open', coordinator: pick([coordinator, manager]) }),
  (choose, state, now) =>
    choose.number(0, 3) > 0
      ? anyCommand(choose, state, now)
      : { type: 'close', reason: choose.pick(closureReasons) },
  (choose, state, now) =>
    choose.number(0, 3) > 0 ? anyCommand(choose, state, now) : { type: 'erase-personal-data' },
];

export function anyCommand(choose: Choices, state: CaseState, now: string): CaseCommand {
  return choose.pick(making)(choose, state, now);
}

function someReceipt({ pick }: Choices, state: CaseState): CaseCommand {
  const messages = state.asks.flatMap((ask) => ask.contacts.map(({ messageId }) => messageId));
  const messageId = pick([...messages, state.waitingFor?.messageId ?? 'case-done-1']);
  const about = { type: 'record-message' as const, messageId, person: pick(people), channel: pick(channels) };
  return pick<CaseCommand>([
    { ...about, status: 'sent', repeated: false },
    { ...about, status: 'delivered' },
    { ...about, status: 'bounced', complaint: false },
    { ...about, status: 'failed', code: 'blocked' },
    { ...about, status: 'failed', code: 'spend-limit' },
  ]);
}
