/** The rungs of the open question: what was done, with the messages themselves, and when the next ones come. */
import { type AskState, type Contact, type LadderRung, ladderOf } from '#case';
import type { VisitCard } from '#functions/store/ports.ts';
import { Details } from '#functions/web/components/details.tsx';
import { hourText } from '#functions/web/texts/when-soon.ts';
import type { WhoIsWho } from '#functions/web/who-is-who.ts';
import { MessageText } from '../case-actions/check/message-text.tsx';
import type { OnCase } from '../on-case.ts';
import { hereOf } from '../on-page.ts';
import { messageOf } from './message-of.ts';

interface LadderProps {
  the: OnCase;
  ask: AskState;
  who: WhoIsWho;
  card: VisitCard | undefined;
}

export function Ladder(props: LadderProps) {
  const { the, ask, who } = props;
  const { say, word, deps } = the;
  if (ask.handedBack) return null;
  return (
    <section id="ladder">
      <h2>{say('case.ladder')}</h2>
      <p>{`${word(`ask.${ask.kind}`)}: ${who.nameOf(ask.volunteer)}`}</p>
      <ol>
        {ladderOf(ask, deps.settings).map((rung) => (
          <li key={rung.rung}>
            <Rung {...props} rung={rung} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Rung({ rung, ...props }: LadderProps & { rung: LadderRung }) {
  const { say, word } = props.the;
  const when = hourText(rung.at, hereOf(props.the));
  const action = word(`rung.${rung.action}`);
  const status = say(`case.rung.${rung.status}`);
  return (
    <>
      {rung.status === 'next' ? (
        <strong>{say('case.rung-line', { action, when, status })}</strong>
      ) : (
        say('case.rung-line', { action, when, status })
      )}
      {rung.contacts.map((contact) => (
        <Message key={contact.messageId} {...props} contact={contact} />
      ))}
    </>
  );
}

function Message({ the, ask, who, card, contact }: LadderProps & { contact: Contact }) {
  const { say, word } = the;
  const message = contact.channel === undefined ? say('case.no-channel') : word(`message.${contact.channel}`);
  const why = word(`hindrance.${contact.hindrance ?? 'sending-paused'}`);
  const status = say(`case.contact.${contact.status}`, { why });
  const line = say('case.contact', { person: who.nameOf(contact.person), message, status });
  const preview = messageOf(the, ask, who, card, contact);
  if (preview === undefined) return <div>{line}</div>;
  return (
    <Details summary={line}>
      <MessageText preview={preview} say={say} />
    </Details>
  );
}
