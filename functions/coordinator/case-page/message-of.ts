/** The words of a message that went out for a question, made again from what it was made from. */
import type { AskState, Contact } from '#case';
import { type Preview, previewOf, secretToCome } from '#functions/messages/preview.ts';
import { contentForStaff, isForStaff, questionContent } from '#functions/messages/question-content.ts';
import type { VisitCard } from '#functions/store/ports.ts';
import type { WhoIsWho } from '#functions/web/who-is-who.ts';
import type { OnCase } from '../on-case.ts';

/** Undefined where nothing was written, or what it was made from is gone. */
export function messageOf(
  { deps, state }: OnCase,
  ask: AskState,
  who: WhoIsWho,
  card: VisitCard | undefined,
  { action, channel, person: id }: Contact,
): Preview | undefined {
  const person = who.personOf(id);
  if (person === undefined || channel === undefined) return undefined;
  const { baseUrl, organisation, settings } = deps;
  const sender = { name: organisation.name, timeZone: settings.timeZone };
  if (isForStaff(action)) {
    const volunteerName = who.nameOf(ask.volunteer);
    const content = contentForStaff({ state, ask, action, volunteerName, baseUrl });
    return previewOf(sender, channel, person, content);
  }
  if (card === undefined) return undefined;
  return previewOf(
    sender,
    channel,
    person,
    questionContent({ card, ask, action, baseUrl, secret: secretToCome }),
  );
}
