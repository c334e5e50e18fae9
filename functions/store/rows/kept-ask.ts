/** A question and its contacts, as a kept case holds them. */
import * as v from 'valibot';
import {
  type AlsoSaid,
  type AskState,
  askKinds,
  type Contact,
  channels,
  contactActions,
  hindrances,
} from '#case';
import { anyAnswer } from './kept-answers.ts';
import { every, list, maybe, setAsideItem, text } from './kept-fields.ts';

export const messageStatus = v.picklist(['planned', 'sent', 'delivered', 'bounced', 'failed', 'not-sent']);

const contact = every<Contact>()({
  rung: v.number(),
  action: v.picklist(contactActions),
  person: text,
  channel: maybe(v.picklist(channels)),
  messageId: text,
  at: text,
  status: messageStatus,
  hindrance: maybe(v.picklist(hindrances)),
});

export const ask = every<AskState>()({
  id: text,
  kind: v.picklist(askKinds),
  status: v.picklist(['open', 'answered', 'silent', 'unreachable', 'withdrawn']),
  volunteer: text,
  before: list(text),
  dueBy: text,
  openedAt: text,
  since: text,
  round: v.number(),
  contacts: list(contact),
  handedBack: v.boolean(),
  items: list(setAsideItem),
  services: list(text),
  number: maybe(v.number()),
  answeredAt: maybe(text),
  answeredBy: maybe(text),
  answerSequence: maybe(v.number()),
  answer: maybe(anyAnswer),
  alsoSaid: maybe(list(every<AlsoSaid>()({ person: text, sequence: v.number(), answer: anyAnswer }))),
  backupChosen: maybe(v.boolean()),
  moved: maybe(v.number()),
});
