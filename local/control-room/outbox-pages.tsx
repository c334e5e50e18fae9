/** The outbox, newest first, and one message as its reader sees it. */
import type { HttpAnswer } from '../gateway/answer.ts';
import { Message } from './message.tsx';
import { momentIn } from './moments.ts';
import { htmlAnswer } from './page.tsx';
import type { ControlRoomSystem } from './ports.ts';
import { SendingPart } from './sending-part.tsx';

const perPage = 25;

export function outboxPage(system: ControlRoomSystem, before: number | undefined): HttpAnswer {
  const moment = momentIn(system.timeZone);
  const messages = system.outbox.list({ limit: perPage + 1, before });
  const last = messages[perPage - 1];
  return htmlAnswer(
    'Outbox',
    <>
      <SendingPart sending={system.sending} />
      {messages.length === 0 && <p>Nothing has been sent yet.</p>}
      {messages.slice(0, perPage).map((message) => (
        <Message key={message.id} message={message} moment={moment} />
      ))}
      {messages.length > perPage && last !== undefined && (
        <p>
          <a href={`/local/outbox?before=${last.id}`}>Older messages</a>
        </p>
      )}
    </>,
  );
}

export function messagePage(system: ControlRoomSystem, id: number): HttpAnswer {
  const message = system.outbox.find(id);
  if (message === undefined) return htmlAnswer('No such message', <p>It is not in the outbox.</p>, 404);
  return htmlAnswer(
    message.subject || 'SMS',
    <>
      <Message message={message} moment={momentIn(system.timeZone)} />
      {message.html !== undefined && (
        <>
          <h2>As HTML</h2>
          <iframe title="The email as HTML" sandbox="allow-popups" srcdoc={message.html} />
        </>
      )}
    </>,
  );
}
