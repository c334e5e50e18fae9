/** The folded case as a schema: a row is only believed when it is, field by field, what the model expects. */
import * as v from 'valibot';
import {
  type CallOwed,
  type CaseState,
  type CheckInState,
  closureReasons,
  consents,
  escalationReasons,
  hindrances,
  languages,
  type NeedState,
  risks,
  stages,
  type Untold,
  urgencies,
  vulnerabilities,
  type WaitingFor,
  type WordOfTheEnd,
} from '#case';
import { sha256 } from '../keys.ts';
import { checkInAnswerWithoutNote } from './kept-answers.ts';
import { ask, messageStatus } from './kept-ask.ts';
import { every, list, maybe, needFields, setAsideItem, text } from './kept-fields.ts';

const need = every<NeedState>()({
  ...needFields,
  status: v.picklist(['open', 'set-aside', 'missing', 'met', 'refused', 'withdrawn']),
  assessed: v.boolean(),
  delivered: v.number(),
  setAside: list(setAsideItem),
});

const checkIn = every<CheckInState>()({
  number: v.number(),
  on: text,
  askId: maybe(text),
  answeredAt: maybe(text),
  answer: maybe(checkInAnswerWithoutNote),
  missed: v.boolean(),
});

const waitingFor = every<WaitingFor>()({
  person: text,
  role: v.picklist(['coordinator', 'manager']),
  reason: v.picklist(escalationReasons),
  since: text,
  toldAt: text,
  askId: maybe(text),
  messageId: text,
  messageSent: v.boolean(),
  messageFailed: maybe(v.boolean()),
  notSentAt: maybe(text),
});

const caseState = every<CaseState>()({
  reference: text,
  sequence: v.number(),
  hash: text,
  stage: v.picklist(stages),
  openedAt: text,
  openedBy: maybe(text),
  formId: text,
  opening: v.number(),
  changedAt: text,
  coordinator: text,
  volunteer: maybe(text),
  language: v.picklist(languages),
  area: text,
  from: maybe(text),
  household: v.object({ adults: v.number(), children: v.number() }),
  vulnerabilities: list(v.picklist(vulnerabilities)),
  urgency: v.picklist(urgencies),
  risk: v.picklist(risks),
  consents: list(v.picklist(consents)),
  needs: list(need),
  assessedAt: maybe(text),
  asks: list(ask),
  checkIns: list(checkIn),
  waitingFor: maybe(waitingFor),
  goodsMissingSince: maybe(text),
  nobodyHome: v.number(),
  notBefore: maybe(text),
  firstDeliveredAt: maybe(text),
  deliveredOn: maybe(text),
  untold: maybe(every<Untold>()({ reason: v.picklist(escalationReasons), askId: maybe(text), since: text })),
  callOwed: maybe(
    every<CallOwed>()({
      askId: text,
      volunteer: text,
      since: text,
      noteId: maybe(text),
      instead: maybe(v.picklist(hindrances)),
    }),
  ),
  noteIds: list(text),
  closed: maybe(
    every<NonNullable<CaseState['closed']>>()({
      reason: v.picklist(closureReasons),
      at: text,
      summaryId: maybe(text),
      word: maybe(
        every<WordOfTheEnd>()({
          to: text,
          messageId: text,
          status: messageStatus,
          notSent: maybe(v.object({ since: text, at: text })),
        }),
      ),
    }),
  ),
  personalDataErased: v.boolean(),
});

/** Counted up when the same events fold into something else, or are listed otherwise, although no field changed. */
const meaning = 3;

/** Names the shape of a kept state: a row of another shape is folded anew from the log, and needs no migration. */
export const keptFormat = sha256(`${meaning} ${JSON.stringify(caseState)}`).slice(0, 16);

/** Undefined for anything that is not a whole case of the present model. */
export function readState(value: unknown): CaseState | undefined {
  const read = v.safeParse(caseState, value);
  return read.success ? read.output : undefined;
}

/** The state as it is kept; what could not be read back does not compile here. */
export const keptState = (state: CaseState): v.InferOutput<typeof caseState> => state;
