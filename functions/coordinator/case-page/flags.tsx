/** What is out of the ordinary with a case, in words, each with what to do about it. */
import { type CaseState, type Contact, type IsoDate, openAsk } from '#case';
import { Tag, type TagColour } from '#functions/web/components/tag.tsx';
import { dateText } from '#functions/web/components/when.tsx';
import type { WhoIsWho } from '#functions/web/who-is-who.ts';
import { personAddress } from '../addresses.ts';
import type { OnCase } from '../on-case.ts';
import type { CoordinatorText } from '../texts/index.ts';

interface Flag {
  key: string;
  colour: TagColour;
  word: CoordinatorText;
  /** Absent where the sentence above says it. */
  advice?: string;
  /** Where it can be put right. */
  href?: string;
}

export function Flags({ the, who }: { the: OnCase; who: WhoIsWho }) {
  const flags = flagsOf(the, who);
  if (flags.length === 0) return null;
  return (
    <ul>
      {flags.map(({ key, colour, word, advice, href }) => (
        <li key={key}>
          <Tag colour={colour}>{the.say(word)}</Tag>{' '}
          {href === undefined ? advice : <a href={href}>{advice}</a>}
        </li>
      ))}
    </ul>
  );
}

function flagsOf(the: OnCase, { nameOf }: WhoIsWho): Flag[] {
  const { say, word, state, today, language } = the;
  const ask = openAsk(state);
  const flags: Flag[] = [];
  const call = state.callOwed;
  const waits = state.untold?.reason ?? state.waitingFor?.reason;
  if (waits === 'alarm') flags.push({ key: 'alarm', colour: 'red', word: 'flag.alarm' });
  if (ask?.handedBack)
    flags.push({
      key: 'handed-back',
      colour: 'orange',
      word: 'flag.handed-back',
      advice: say('flag.handed-back-advice', { person: nameOf(ask.volunteer) }),
    });
  if (ask !== undefined && !ask.handedBack && isPast(ask.dueBy, today))
    flags.push({
      key: 'overdue',
      colour: 'red',
      word: 'flag.overdue',
      advice: say('flag.overdue-advice', {
        person: nameOf(ask.volunteer),
        date: dateText(ask.dueBy, language),
      }),
    });
  for (const { messageId, channel, person } of cameBack(state))
    flags.push({
      key: messageId,
      colour: 'orange',
      word: 'flag.came-back',
      advice: say(channel === 'sms' ? 'flag.sms-advice' : 'flag.email-advice', { person: nameOf(person) }),
      href: personAddress(person),
    });
  if (call?.instead !== undefined)
    flags.push({
      key: 'not-sent',
      colour: 'orange',
      word: 'flag.not-sent',
      advice: say('flag.not-sent-advice', {
        person: nameOf(call.volunteer),
        why: word(`hindrance.${call.instead}`),
      }),
    });
  if (state.stage !== 'closed' && !state.consents.includes('contact'))
    flags.push({
      key: 'consent',
      colour: 'orange',
      word: 'flag.no-consent',
      advice: say('flag.consent-advice'),
    });
  return flags;
}

const isPast = (date: IsoDate, today: IsoDate): boolean => date < today;

/** The latest message to each person, where it did not arrive. */
function cameBack(state: CaseState): Contact[] {
  const contacts = openAsk(state)?.contacts ?? [];
  return contacts.filter(
    ({ status, person, channel }, index) =>
      (status === 'bounced' || status === 'failed') &&
      contacts.findLastIndex((one) => one.person === person && one.channel === channel) === index,
  );
}
