/** One kind of event, by its name. */
import type { CaseEvent, CaseEventType } from '#case/events';

export type EventOf<Type extends CaseEventType> = Extract<CaseEvent, { type: Type }>;
