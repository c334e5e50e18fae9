/** What follows once an event is recorded. Each part is safe to run twice; the first that fails has the record come again. */
import type { RecordedEvent } from '#case';
import type { Reaction } from './reaction.ts';

/** In this order: lists first, then what others hold, and the workflow last, so that it finds everything done. */
export function reactToEvent(reactions: readonly Reaction[]) {
  return async (recorded: RecordedEvent): Promise<void> => {
    for (const reaction of reactions) await reaction(recorded);
  };
}
