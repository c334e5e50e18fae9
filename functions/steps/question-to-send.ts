/** The words' ingredients: a question with its link for a volunteer, or word for staff of a silence, or of a call to make. */
import type { AskState, CaseState, ContactAction, Instant } from '#case';
import type { MessageContent } from '#functions/messages/ports.ts';
import { contentForStaff, isForStaff, questionContent } from '#functions/messages/question-content.ts';
import { recipientOf } from '#functions/messages/recipient.ts';
import type { Asks, People, Person } from '#functions/store/ports.ts';

/** A link says whom to call for so long after the question was due; an answer is welcome all that time. */
const linkLivesDays = 90;

interface Collaborators {
  asks: Pick<Asks, 'createLink'>;
  people: Pick<People, 'find' | 'findCard'>;
  /** Address of the front doors, without a slash at the end. */
  baseUrl: string;
  now(): Instant;
}

export async function contentFor(
  the: Collaborators,
  state: CaseState,
  ask: AskState,
  action: ContactAction,
  person: Person,
): Promise<MessageContent> {
  const { reference } = state;
  const { baseUrl } = the;
  if (isForStaff(action)) {
    const volunteer = await the.people.find(ask.volunteer);
    const volunteerName = volunteer?.name ?? ask.volunteer;
    return contentForStaff({ state, ask, action, volunteerName, baseUrl });
  }
  const card = await the.people.findCard(reference);
  if (card === undefined) throw new Error(`No visit card for ${reference}`);
  const expires = new Date(Date.parse(the.now()) + linkLivesDays * 86_400_000).toISOString();
  const { language } = recipientOf(person);
  const secret = await the.asks.createLink({
    reference,
    askId: ask.id,
    person: person.id,
    language,
    expires,
  });
  return questionContent({ card, ask, action, baseUrl, secret });
}
