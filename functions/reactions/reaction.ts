/** A reaction looks at one recorded event and does what follows from it, if anything does; it may run twice. */
import type { RecordedEvent } from '#case';

export type Reaction = (recorded: RecordedEvent) => Promise<void>;
