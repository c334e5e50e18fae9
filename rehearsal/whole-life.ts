/** The life of `npm run demo`, lived in what was deployed; the stacks are updated before its follow-up begins. */
import { holds } from '#local/demo/expect.ts';
import { playLife } from '#local/demo/life/life.ts';
import { createTeller } from '#local/demo/tell.ts';
import type { Emulator } from './cloud/emulator.ts';
import { whatRuns } from './cloud/running.ts';
import { beforeChapter } from './doors/before-chapter.ts';
import type { Doors } from './doors/open-doors.ts';

export interface LivingThrough {
  emulator: Emulator;
  doors: Doors;
  print(line: string): void;
  /** @returns the executions that went on. */
  update(): Promise<string>;
}

/** @throws NotAsTold where something is not as the story promises, or a function failed on the way. */
export async function liveThrough({ emulator, doors, print, update }: LivingThrough): Promise<void> {
  const { coordinator, manager, room, control } = doors;
  const told = { room, listener: createTeller(print) };
  const interrupted = beforeChapter('The delivery', told, async () => {
    print(`(The stacks are updated in place; what goes on: ${await update()})`);
  });
  const life = await playLife({ ...interrupted, browser: coordinator, managers: manager });
  const { failures } = await control.settle();
  holds(failures.length === 0, 'no function that failed', failures);
  const running = await whatRuns(emulator).cases();
  holds(running.length === 0, 'no execution left of a closed case', running);
  print(`${life.confirmed.length} answers, ${life.timeline.length} events, case closed.`);
}
