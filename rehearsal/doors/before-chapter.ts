/** Does something else once in the life, when a chapter begins and before time passes in it. */
import type { ControlRoom } from '#local/demo/control-room.ts';
import type { Listener } from '#local/demo/life/world.ts';

export interface Interruption {
  room: ControlRoom;
  listener: Listener;
}

export function beforeChapter(title: string, told: Interruption, work: () => Promise<void>): Interruption {
  let state: 'waits' | 'due' | 'done' = 'waits';
  return {
    listener: {
      ...told.listener,
      chapter(begins) {
        told.listener.chapter(begins);
        if (begins === title && state === 'waits') state = 'due';
      },
    },
    room: {
      ...told.room,
      async settle() {
        if (state === 'due') {
          state = 'done';
          await told.room.settle();
          await work();
        }
        await told.room.settle();
      },
    },
  };
}
