/** What people wrote about a case; the log only holds a note's id. */
import * as v from 'valibot';
import { keyPart, readCursor, writeCursor } from '../cursor.ts';
import { peopleKeys } from '../keys.ts';
import type { People } from '../ports.ts';
import type { Table } from '../table.ts';

const noteItem = v.object({
  note: v.object({
    id: v.string(),
    reference: v.string(),
    text: v.string(),
    by: v.object({
      role: v.picklist(['coordinator', 'manager', 'volunteer', 'workflow', 'provider']),
      id: v.exactOptional(v.string()),
    }),
    at: v.string(),
  }),
});
const position = v.strictObject({ at: keyPart, id: keyPart });

export function notes(table: Table): Pick<People, 'saveNote' | 'notes'> {
  return {
    async saveNote(note) {
      await table.put({ ...peopleKeys.note(note.reference, note.at, note.id), note });
    },
    async notes(reference, { limit, cursor }) {
      const from = cursor === undefined ? undefined : readCursor(position, cursor);
      const { items, last } = await table.query({
        where: '#pk = :pk',
        values: { ':pk': peopleKeys.notes(reference) },
        newestFirst: true,
        limit,
        from: from && peopleKeys.note(reference, from.at, from.id),
      });
      const found = items.map((item) => v.parse(noteItem, item).note);
      const end = found.at(-1);
      return { items: found, ...(last && end && { next: writeCursor({ at: end.at, id: end.id }) }) };
    },
  };
}
