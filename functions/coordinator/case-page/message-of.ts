/** The words of a message that went out for a question, made again from what it was made from. */
import type { AskState, Contact } from '#case';
import { type Preview, previewOf, secretToCome } from '#functions/messages/preview.ts';
import {
  callInsteadContent,
  isSilence,
  questionContent,
  silenceContent,
} from '#functions/messages/question-content.ts';
import type { VisitCard } from '#functions/store/ports.ts';
import type { WhoIsWho } from '#functions/web/who-is-who.ts';
import type { OnCase } from '../on-case.ts';

/** Undefined where nothing was written, or what it was made from is gone. */
export function messageOf(
  { deps, reference, state }: OnCase,
  ask: AskState,
  who: WhoIsWho,
  card: VisitCard | undefined,
  { action, channel, person: id }: Contact,
): Preview | undefined {
  const person = who.personOf(id);
  if (person === undefined || channel === undefined) return undefined;
  const { baseUrl, organisation, settings } = deps;
  const sender = { name: organisation.name, timeZone: settings.timeZone };
  if (isSilence(action)) {
    const volunteerName = who.nameOf(ask.volunteer);
    return previewOf(
      sender,
      channel,
      person,
      silenceContent({ reference, ask, action, volunteerName, baseUrl }),
    );
  }
  if (action === 'call-instead')
    return previewOf(sender, channel, person, callInsteadContent(state, who.nameOf(ask.volunteer), baseUrl));
  if (card === undefined) return undefined;
  return previewOf(
    sender,
    channel,
    person,
    questionContent({ card, ask, action, baseUrl, secret: secretToCome }),
  );
}
