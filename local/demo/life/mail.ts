/** Letting time pass until somebody is written to. */

import type { Message } from '../control-room.ts';
import { holds } from '../expect.ts';
import type { Reachable, World } from './world.ts';

export interface Mail {
  /** Lets time pass from one thing to the next until such a message is sent; those before it are heard too. */
  until(what: string, isIt: (message: Message) => boolean, days: number): Promise<Message>;
  /** Hears what was sent by now. */
  hear(): Promise<void>;
}

const day = 86_400_000;

export const isTo = (person: Reachable, message: Message): boolean =>
  message.to === person.phone || message.to === person.email;

/** The link of a question: the first in the message. */
export function linkIn(message: Message): string {
  const [link] = message.links;
  holds(link !== undefined, 'a link in the message', message.text);
  return link;
}

export function openMail({ room, listener }: Pick<World, 'room' | 'listener'>): Mail {
  let heard = 0;

  async function next(isIt: (message: Message) => boolean): Promise<Message | undefined> {
    for (const message of await room.outbox()) {
      if (message.id <= heard) continue;
      heard = message.id;
      listener.sent(message);
      if (isIt(message)) return message;
    }
    return undefined;
  }

  return {
    async until(what, isIt, days) {
      await room.settle();
      const began = Date.parse((await room.clock()).now);
      for (;;) {
        const found = await next(isIt);
        if (found !== undefined) return found;
        const { now, next: due } = await room.clock();
        const inTime = due !== null && Date.parse(due) <= began + days * day;
        holds(inTime, `${what} within ${days} days`, `at ${now} nothing more before ${due ?? 'ever'}`);
        await room.moveTo(due);
      }
    },
    async hear() {
      await room.settle();
      await next(() => false);
    },
  };
}
