/** What an email says. */
import { type CaseReference, formatReference, type Language } from '#case';
import type { MessageContent } from '../ports.ts';
import { dayAndMonth, dayAndTime, dayAndWeekday } from '../words/dates.ts';
import { writtenPhone } from '../words/phones.ts';
import { say } from '../words/say.ts';
import type { Letter } from './letter.ts';

export interface Sender {
  name: string;
  timeZone: string;
}
type Of<Kind extends MessageContent['kind']> = Extract<MessageContent, { kind: Kind }>;
type Reader = { name: string; language: Language };

function question(sender: Sender, to: Reader, content: Of<'question'>): Letter {
  const { language } = to;
  const { ask, action, coordinatorPhone: phone } = content;
  return {
    language,
    // Subjects show on locked screens and in lists: no name of the family in them.
    subject: say(language, `${ask}.${action}.subject`, { date: dayAndMonth(language, content.dueBy) }),
    greeting: say(language, 'hello', to),
    opening: [
      say(language, `${action}.opening`, { organisation: sender.name }),
      say(language, `${ask}.task`, {}),
    ],
    facts: [
      { label: say(language, 'fact.family', {}), value: `${content.firstName}, ${content.village}` },
      { label: say(language, 'fact.due', {}), value: dayAndWeekday(language, content.dueBy) },
      { label: say(language, 'fact.case', {}), value: formatReference(content.reference) },
    ],
    button: { label: say(language, `${ask}.button`, {}), link: content.link },
    closing: [
      say(language, 'cannot', {}),
      say(language, 'call', {
        coordinator: content.coordinatorName,
        phone: phone === undefined ? 'none' : writtenPhone(language, phone),
      }),
    ],
    why: say(language, 'volunteer.why', { organisation: sender.name }),
    stop: { label: say(language, 'stop', {}), link: content.stopLink },
    urgent: false,
  };
}

/** Staff read in every letter which case it is, and open it by the button. */
function toStaff(
  sender: Sender,
  to: Reader,
  about: { reference: CaseReference; caseLink: string; subject: string; opening: string[]; urgent?: boolean },
): Letter {
  const { language } = to;
  return {
    language,
    subject: about.subject,
    greeting: say(language, 'hello', to),
    opening: about.opening,
    facts: [{ label: say(language, 'fact.case', {}), value: formatReference(about.reference) }],
    button: { label: say(language, 'open-case', {}), link: about.caseLink },
    closing: [],
    why: say(language, 'staff.why', { organisation: sender.name }),
    urgent: about.urgent ?? false,
  };
}

function silence(sender: Sender, to: Reader, content: Of<'silence'>): Letter {
  const { language } = to;
  const { action, ask, volunteerName: volunteer } = content;
  const reference = formatReference(content.reference);
  const since = dayAndTime(language, content.since, sender.timeZone);
  return toStaff(sender, to, {
    ...content,
    subject: say(language, `${action}.subject`, { reference }),
    opening: [
      say(language, `${action}.text`, { volunteer, since, ask }),
      say(language, `${action}.next`, {}),
    ],
  });
}

function callInstead(sender: Sender, to: Reader, content: Of<'call-instead'>): Letter {
  const { language } = to;
  const { volunteerName: volunteer } = content;
  const why = say(language, `${content.why}.long`, {});
  return toStaff(sender, to, {
    ...content,
    subject: say(language, 'call-instead.subject', { reference: formatReference(content.reference) }),
    opening: [say(language, 'call-instead.text', { volunteer, why }), say(language, 'call-instead.next', {})],
  });
}

function escalation(sender: Sender, to: Reader, content: Of<'escalation'>): Letter {
  const { language } = to;
  const { reason } = content;
  return toStaff(sender, to, {
    ...content,
    subject: say(language, 'escalation.subject', {
      urgent: content.urgent ? 'yes' : 'no',
      reason: say(language, `${reason}.short`, {}),
      reference: formatReference(content.reference),
    }),
    opening: [say(language, `${reason}.long`, {})],
  });
}

export function letterOf(sender: Sender, to: Reader, content: MessageContent): Letter {
  const { language } = to;
  switch (content.kind) {
    case 'question':
      return question(sender, to, content);
    case 'silence':
      return silence(sender, to, content);
    case 'call-instead':
      return callInstead(sender, to, content);
    case 'escalation':
      return escalation(sender, to, content);
    case 'case-done':
      return toStaff(sender, to, {
        ...content,
        subject: say(language, 'case-done.subject', { reference: formatReference(content.reference) }),
        opening: [say(language, 'case-done.text', {})],
      });
  }
}
