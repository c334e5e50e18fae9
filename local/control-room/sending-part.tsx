/** Buttons that stop a sending service, and let it send again. */
import type { VNode } from 'preact';
import type { Hindrance } from '#case';
import { hindrancesOf, type Sending } from '../outbox/sending.ts';

const words: Record<Hindrance, string> = {
  'spend-limit': 'The month’s money is spent',
  'daily-limit': 'The day’s quota is used up',
  'sending-paused': 'Sending is paused',
};

export function SendingPart({ sending }: { sending: Sending }): VNode {
  return (
    <>
      {(['email', 'sms'] as const).map((channel) => {
        const now = sending.hindrance(channel);
        return (
          <form key={channel} method="post" action="/local/sending">
            <input type="hidden" name="channel" value={channel} />
            <span>
              <strong>{channel === 'email' ? 'Email' : 'SMS'}</strong>{' '}
              {now === undefined ? 'goes out.' : `does not go out: ${words[now].toLowerCase()}.`}
            </span>{' '}
            {now === undefined ? (
              hindrancesOf[channel].map((by) => (
                <button key={by} type="submit" name="by" value={by}>
                  {words[by]}
                </button>
              ))
            ) : (
              <button type="submit" name="by" value="">
                Let it send again
              </button>
            )}
          </form>
        );
      })}
    </>
  );
}
