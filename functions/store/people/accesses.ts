/** Who opened which family's details: one item for each member of staff, family and day, removed by its own time. */
import * as v from 'valibot';
import { addDuration, dateIn } from '#case';
import { keyPart, readCursor, writeCursor } from '../cursor.ts';
import { instantNow, type StoreDependencies } from '../dependencies.ts';
import { peopleKeys } from '../keys.ts';
import type { Access, People } from '../ports.ts';
import type { Item, Table } from '../table.ts';
import { isThere } from './household-item.ts';

const accessItem = v.object({
  person: v.string(),
  reference: v.string(),
  on: v.string(),
  first: v.string(),
  last: v.string(),
  pages: v.optional(v.number(), 0),
  exports: v.optional(v.number(), 0),
});
const readAccess = (item: Item): Access => v.parse(accessItem, item);

const byDay = v.strictObject({ person: keyPart, on: keyPart });
const ofDay = v.strictObject({ reference: keyPart });

const changes = [
  '#first = if_not_exists(#first, :at)',
  '#last = :at',
  '#person = :person',
  '#reference = :reference',
  '#on = :on',
  '#matchKey = :match',
  '#expires = :expires',
];
const countOf = { page: '#pages', export: '#exports' } as const;

export function accesses(
  table: Table,
  { now, settings }: Pick<StoreDependencies, 'now' | 'settings'>,
): Pick<People, 'noteAccess' | 'accessesTo' | 'accessesBy' | 'countAccesses'> {
  const ofPerson = (person: string, on: string) => ({
    where: '#pk = :pk',
    values: { ':pk': peopleKeys.accesses(person, on) },
  });

  return {
    async noteAccess(person, reference, how) {
      const at = instantNow({ now });
      const on = dateIn(at, settings);
      const until = addDuration(at, settings.retention.accessLog, settings);
      await table.update(peopleKeys.access(person, on, reference), {
        change: `SET ${changes.join(', ')} ADD ${countOf[how]} :one`,
        values: {
          ':at': at,
          ':person': person,
          ':reference': reference,
          ':on': on,
          ':match': peopleKeys.openedBy(reference),
          ':expires': Math.floor(Date.parse(until) / 1000),
          ':one': 1,
        },
      });
    },
    async accessesTo(reference, { limit, cursor }) {
      const from = cursor === undefined ? undefined : readCursor(byDay, cursor);
      const matchKey = peopleKeys.openedBy(reference);
      const { items, last } = await table.query({
        index: 'by-match',
        where: '#matchKey = :match',
        values: { ':match': matchKey },
        newestFirst: true,
        limit,
        from: from && { ...peopleKeys.access(from.person, from.on, reference), matchKey },
      });
      const found = (await table.getMany(items.map(({ pk, sk }) => ({ pk, sk }))))
        .filter((item) => isThere(item, now()))
        .map(readAccess)
        .toSorted((one, other) => other.last.localeCompare(one.last));
      const end = last && peopleKeys.accessIn(String(last['pk']));
      return { items: found, ...(end && { next: writeCursor(end) }) };
    },
    async accessesBy(person, on, { limit, cursor }) {
      const from = cursor === undefined ? undefined : readCursor(ofDay, cursor);
      const { items, last } = await table.query({
        ...ofPerson(person, on),
        limit,
        from: from && peopleKeys.access(person, on, from.reference),
      });
      const found = items.map(readAccess);
      const end = found.at(-1);
      return { items: found, ...(last && end && { next: writeCursor({ reference: end.reference }) }) };
    },
    countAccesses: (person, on) => table.count(ofPerson(person, on)),
  };
}
