/** Who gets which message, when and in which language, with its real words; and who hears nothing. */
import { openAsk } from '#case';
import { previewOf } from '#functions/messages/preview.ts';
import type { NameOf } from '#functions/web/names.ts';
import { hourText } from '#functions/web/texts/when-soon.ts';
import type { MessageToCome } from '../../forecast/move.ts';
import type { Forecast } from '../../forecast/what-follows.ts';
import type { OnCase } from '../../on-case.ts';
import { hereOf } from '../../on-page.ts';
import { MessageText } from './message-text.tsx';

interface WhoReadsWhatProps {
  the: OnCase;
  forecast: Forecast;
  nameOf: NameOf;
}

export function WhoReadsWhat({ the, forecast, nameOf }: WhoReadsWhatProps) {
  const { say } = the;
  const unaware = whoIsNotTold(the, forecast);
  return (
    <>
      {forecast.messages.length === 0 && <p>{say('check.nobody')}</p>}
      {forecast.messages.map((message) => (
        <Message key={message.person.id} the={the} message={message} />
      ))}
      {unaware !== undefined && <p>{say('check.not-told', { person: nameOf(unaware) })}</p>}
    </>
  );
}

function Message({ the, message }: { the: OnCase; message: MessageToCome }) {
  const { say, deps, user } = the;
  const { person, channel, at, content } = message;
  const sender = { name: deps.organisation.name, timeZone: deps.settings.timeZone };
  const preview = previewOf(sender, channel, person, content);
  const when = at <= deps.now() ? say('check.at-once') : hourText(at, hereOf(the));
  const values = { person: person.name, channel, language: preview.language, when };
  return (
    <>
      <p>{say(person.id === user.id ? 'check.message-you' : 'check.message', values)}</p>
      <MessageText preview={preview} say={say} />
    </>
  );
}

/** A volunteer who was written to, and from whom the question is taken without a word. */
function whoIsNotTold({ state }: OnCase, forecast: Forecast): string | undefined {
  const before = openAsk(state);
  if (before === undefined || before.handedBack || before.contacts.length === 0) return undefined;
  const after = forecast.state.asks.find(({ id }) => id === before.id);
  const keeps = after?.volunteer === before.volunteer && after.status !== 'withdrawn';
  const isTold = forecast.messages.some(({ person }) => person.id === before.volunteer);
  return keeps || isTold ? undefined : before.volunteer;
}
