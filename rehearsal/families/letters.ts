/** The messages of several people: each is read when it is wanted, whoever else was written to before. */
import type { ControlRoom, Message } from '#local/demo/control-room.ts';
import { holds } from '#local/demo/expect.ts';
import { isTo } from '#local/demo/life/mail.ts';
import type { Reachable } from '#local/demo/life/world.ts';

export interface Letters {
  /** Lets time pass until this person has a message that was not read yet. @throws NotAsTold after so many days. */
  to(person: Reachable, days: number): Promise<Message>;
}

const day = 86_400_000;

export function openLetters(room: ControlRoom): Letters {
  const read = new Set<number>();
  return {
    async to(person, days) {
      await room.settle();
      const until = Date.parse((await room.clock()).now) + days * day;
      for (;;) {
        const found = (await room.outbox()).find((message) => !read.has(message.id) && isTo(person, message));
        if (found !== undefined) {
          read.add(found.id);
          return found;
        }
        const { next } = await room.clock();
        const inTime = next !== null && Date.parse(next) <= until;
        holds(inTime, `a message to ${person.name} within ${days} days`, next);
        await room.moveTo(next);
      }
    },
  };
}
