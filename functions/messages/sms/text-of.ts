/** What an SMS says: the fullest wording that fits. */
import { formatReference, type Language } from '#case';
import type { MessageContent } from '../ports.ts';
import { shortDay } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { mostParts, partsOf } from './parts.ts';

type Of<Kind extends MessageContent['kind']> = Extract<MessageContent, { kind: Kind }>;

/** Fullest first. The family is never more than a first name and a village. */
function questionWordings(language: Language, organisation: string, content: Of<'question'>): string[] {
  const ask = (family: string) =>
    say(language, `${content.ask}.${content.action}.sms`, {
      organisation,
      family,
      date: shortDay(language, content.dueBy),
      link: content.link,
    });
  const placed = ask(`${content.firstName}, ${content.village}`);
  const call = content.coordinatorPhone && say(language, 'call.sms', { phone: content.coordinatorPhone });
  return [...(call ? [`${placed} ${call}`] : []), placed, ask(content.firstName)];
}

function silenceWordings(language: Language, organisation: string, content: Of<'silence'>): string[] {
  const { ask, volunteerName, caseLink: link } = content;
  return wholeOrFirst(volunteerName).map((volunteer) =>
    say(language, `${content.action}.sms`, { organisation, volunteer, ask, link }),
  );
}

function callWordings(language: Language, organisation: string, content: Of<'call-instead'>): string[] {
  const { volunteerName, caseLink: link } = content;
  const why = say(language, `${content.why}.short`, {});
  return wholeOrFirst(volunteerName).map((volunteer) =>
    say(language, 'call-instead.sms', { organisation, volunteer, why, link }),
  );
}

const wholeOrFirst = (name: string): string[] => [name, name.split(' ')[0] ?? name];

function wordings(language: Language, organisation: string, content: MessageContent): string[] {
  switch (content.kind) {
    case 'question':
      return questionWordings(language, organisation, content);
    case 'silence':
      return silenceWordings(language, organisation, content);
    case 'call-instead':
      return callWordings(language, organisation, content);
    case 'escalation': {
      const reason = say(language, `${content.reason}.short`, {});
      const urgent = content.urgent ? 'yes' : 'no';
      return [say(language, 'escalation.sms', { organisation, urgent, reason, link: content.caseLink })];
    }
    case 'case-done': {
      const { caseLink: link } = content;
      const reference = formatReference(content.reference);
      return [say(language, 'case-done.sms', { organisation, reference, link })];
    }
  }
}

/** Names longer than the sentences were made for cost a third part rather than the message: the shortest wording then goes. */
export function smsText(language: Language, organisation: string, content: MessageContent): string {
  const offered = wordings(language, organisation, content);
  return offered.find((text) => partsOf(text) <= mostParts) ?? offered.at(-1) ?? '';
}
