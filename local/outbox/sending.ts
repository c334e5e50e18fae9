/** Whether the sending services take messages now: to try out a month without SMS, or a day without email. */
import type { Channel, Hindrance } from '#case';

/** What each service can refuse with, as its own errors say it. */
export const hindrancesOf = {
  email: ['daily-limit', 'sending-paused'],
  sms: ['spend-limit', 'sending-paused'],
} as const satisfies Record<Channel, readonly Hindrance[]>;

export interface Sending {
  hindrance(channel: Channel): Hindrance | undefined;
  /** Undefined: messages go out again. Lasts until the system is started anew. */
  hinder(channel: Channel, by: Hindrance | undefined): void;
}

export function createSending(): Sending {
  const hindered = new Map<Channel, Hindrance>();
  return {
    hindrance: (channel) => hindered.get(channel),
    hinder: (channel, by) => {
      if (by === undefined) hindered.delete(channel);
      else hindered.set(channel, by);
    },
  };
}
