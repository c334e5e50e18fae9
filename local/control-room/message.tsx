/** A sent message on the page: whom it went to, what it says, its links, and what became of it. */
import type { VNode } from 'preact';
import type { MessageStatus, OutboxMessage } from '../outbox/outbox.ts';

const words: Record<MessageStatus, string> = {
  sent: 'sent',
  delivered: 'delivered',
  bounced: 'did not arrive',
  complaint: 'reported as spam',
};

export function Message(props: { message: OutboxMessage; moment(at: string): string }): VNode {
  const { message, moment } = props;
  return (
    <article>
      <p>
        <strong>{message.channel === 'email' ? 'Email' : 'SMS'}</strong> to {message.to}
        <span class="quiet">
          {' '}
          {moment(message.when)}, {words[message.status]}
        </span>
      </p>
      {message.subject !== '' && (
        <p>
          <a href={`/local/outbox/${message.id}`}>{message.subject}</a>
        </p>
      )}
      <pre>{withLinks(message)}</pre>
      <FateButton message={message} fate="bounced" label="It bounced" />
      {message.channel === 'email' && (
        <FateButton message={message} fate="complaint" label="They complained" />
      )}
    </article>
  );
}

function FateButton(props: { message: OutboxMessage; fate: string; label: string }): VNode {
  return (
    <form method="post" action={`/local/outbox/${props.message.id}/fate`}>
      <button type="submit" name="fate" value={props.fate}>
        {props.label}
      </button>
    </form>
  );
}

const Link = ({ to }: { to: string }): VNode => <a href={to}>{to}</a>;

/** The text with its addresses made into links. */
function withLinks({ text, links }: OutboxMessage): (string | VNode)[] {
  let parts: (string | VNode)[] = [text];
  // The longest first: a link to stop messages begins with the link to the question.
  for (const link of links.toSorted((one, other) => other.length - one.length))
    parts = parts.flatMap((part): (string | VNode)[] => {
      if (typeof part !== 'string') return [part];
      const [before = '', ...after] = part.split(link);
      return [before, ...after.flatMap((piece) => [<Link key={link} to={link} />, piece])];
    });
  return parts;
}
