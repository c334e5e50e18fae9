/** The workflow's next move with a question: whom it goes to, and which rung of its ladder comes when, on which channel. */
import {
  type AskKind,
  type AskState,
  type CaseCommand,
  type CaseState,
  type NextContact,
  nextContact,
  openAsk,
  type PersonId,
} from '#case';
import { chooseVolunteer } from '#functions/asking/choose-volunteer.ts';
import { staffToTell } from '#functions/asking/staff-to-tell.ts';
import type { MessageContent } from '#functions/messages/ports.ts';
import { secretToCome } from '#functions/messages/preview.ts';
import { contentForStaff, isForStaff, questionContent } from '#functions/messages/question-content.ts';
import { reachOf } from '#functions/messages/reach.ts';
import { cardToCome } from './card-to-come.ts';
import { type FromHere, type Move, rest } from './move.ts';

type Contact = Extract<NextContact, { do: 'contact' }>;

export async function questionMove(the: FromHere, state: CaseState, kind: AskKind): Promise<Move> {
  const open = openAsk(state);
  const ask = open?.kind === kind ? open : undefined;
  if (ask === undefined || ask.handedBack) return someoneNew(the, state, kind, ask);
  const volunteer = await the.people.find(ask.volunteer);
  const reach = (person: PersonId) => (person === volunteer?.id ? reachOf(volunteer) : []);
  const now = the.now();
  const next = nextContact(state, ask.id, reach, the.settings, now);
  switch (next.do) {
    case 'settled':
      return rest;
    case 'settle':
      return record({ type: 'settle-ask', askId: ask.id, outcome: next.outcome });
    case 'find-backup': {
      if (next.at > now) return rest;
      const backup = await chooseVolunteer(the, state, ask.before, ask.volunteer);
      return record({ type: 'reassign', role: 'volunteer', to: backup ?? ask.volunteer, backup: true });
    }
    case 'contact':
      return next.made ? rest : contactMove(the, state, ask, next);
  }
}

const record = (command: CaseCommand): Move => ({ do: 'record', command });

async function someoneNew(
  the: FromHere,
  state: CaseState,
  kind: AskKind,
  ask: AskState | undefined,
): Promise<Move> {
  const chosen = await chooseVolunteer(the, state, ask?.before ?? [], ask?.volunteer);
  if (chosen === undefined)
    return record({
      type: 'escalate',
      to: state.coordinator,
      role: 'coordinator',
      reason: 'nobody-to-ask',
      ...(ask && { askId: ask.id }),
    });
  if (ask === undefined) return record({ type: 'ask', kind, volunteer: chosen });
  return record({ type: 'reassign', role: 'volunteer', to: chosen });
}

async function contactMove(
  the: FromHere,
  state: CaseState,
  ask: AskState,
  { action, role, channel: planned, at }: Contact,
): Promise<Move> {
  const person =
    role === 'volunteer' ? await the.people.find(ask.volunteer) : await staffToTell(the, state, role);
  const channel = planned ?? (person && reachOf(person)[0]);
  if (person === undefined || channel === undefined) return rest;
  const content = await contentOf(the, state, ask, action);
  if (content === undefined) return rest;
  return { do: 'write', message: { reference: state.reference, person, channel, at, content } };
}

/** Undefined where the family's visit card is gone: nobody can be sent to it. */
async function contentOf(
  the: FromHere,
  state: CaseState,
  ask: AskState,
  action: Contact['action'],
): Promise<MessageContent | undefined> {
  const { reference } = state;
  const { baseUrl } = the;
  if (isForStaff(action)) {
    const volunteer = await the.people.find(ask.volunteer);
    const volunteerName = volunteer?.name ?? ask.volunteer;
    return contentForStaff({ state, ask, action, volunteerName, baseUrl });
  }
  const card = await cardToCome(the.people, reference, the.coordinator);
  return card && questionContent({ card, ask, action, baseUrl, secret: secretToCome });
}
