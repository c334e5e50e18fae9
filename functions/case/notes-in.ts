/** The notes that an event refers to. */
import type { CaseEvent } from './events.ts';

export function notesIn(event: CaseEvent): string[] {
  const referred = [
    'noteId' in event ? event.noteId : undefined,
    'answer' in event ? noteOf(event.answer) : undefined,
    'summaryId' in event ? event.summaryId : undefined,
  ];
  return referred.filter((id) => id !== undefined);
}

const noteOf = ({ noteId }: { noteId?: string }): string | undefined => noteId;
