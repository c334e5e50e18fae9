/** What people wrote about a case; the log only holds a note's id. */
import * as v from 'valibot';
import { actorRoles, type CaseReference } from '#case';
import { keyPart, readCursor, writeCursor } from '../cursor.ts';
import type { StoreDependencies } from '../dependencies.ts';
import { peopleKeys } from '../keys.ts';
import type { Note, People } from '../ports.ts';
import { everyItem, type Item, type Table } from '../table.ts';
import { isThere } from './household-item.ts';
import { saveUntilSettled } from './save-until-settled.ts';

/** As a household: until the case refers to it. */
const daysUntilReferred = 7;

const noteItem = v.object({
  note: v.object({
    id: v.string(),
    reference: v.string(),
    text: v.string(),
    by: v.object({
      role: v.picklist(actorRoles),
      id: v.exactOptional(v.string()),
    }),
    at: v.string(),
  }),
});
const position = v.strictObject({ at: keyPart, id: keyPart });

const readNote = (item: Item): Note => v.parse(noteItem, item).note;
const notesOf = (reference: CaseReference) => ({
  where: '#pk = :pk',
  values: { ':pk': peopleKeys.notes(reference) },
});

export function notes(
  table: Table,
  { now }: Pick<StoreDependencies, 'now'>,
): Pick<People, 'saveNote' | 'settleNotes' | 'notes'> {
  return {
    async saveNote(note) {
      const item = { ...peopleKeys.note(note.reference, note.at, note.id), note };
      await saveUntilSettled(table, item, { now: now(), days: daysUntilReferred });
    },
    async settleNotes(reference, ids) {
      const unsettled = { ...notesOf(reference), filter: 'attribute_exists(#expires)' };
      for await (const item of everyItem(table, unsettled)) {
        const { id, at } = readNote(item);
        const change = { change: 'REMOVE #expires', when: 'attribute_exists(#pk)' };
        if (ids.includes(id)) await table.update(peopleKeys.note(reference, at, id), change);
      }
    },
    async notes(reference, { limit, cursor }) {
      const from = cursor === undefined ? undefined : readCursor(position, cursor);
      const { items, last } = await table.query({
        ...notesOf(reference),
        newestFirst: true,
        limit,
        from: from && peopleKeys.note(reference, from.at, from.id),
      });
      const end = items.map(readNote).at(-1);
      const found = items.filter((item) => isThere(item, now())).map(readNote);
      return { items: found, ...(last && end && { next: writeCursor({ at: end.at, id: end.id }) }) };
    },
  };
}
