/** Volunteers, coordinators and managers. */
import * as v from 'valibot';
import { failed, ok, type PersonId } from '#case';
import { BadCursor, keyPart, readCursor, writeCursor } from '../cursor.ts';
import { peopleKeys } from '../keys.ts';
import type { People, Person } from '../ports.ts';
import { everyItem, sameItem, type Table } from '../table.ts';
import { personItemOf, placeInList, readPerson } from './person-item.ts';

/** Bound on one choice among all people of a role. */
const mostPeople = 1_000;
/** A stop must not be lost to somebody who edits the same person. */
const attempts = 10;

const position = v.strictObject({ id: keyPart });

export function persons(
  table: Table,
): Pick<People, 'find' | 'findEach' | 'save' | 'erasePerson' | 'list' | 'all' | 'stopChannel'> {
  const find = async (id: PersonId): Promise<Person | undefined> => {
    const item = await table.get(peopleKeys.person(id));
    return item && readPerson(item);
  };

  const save: People['save'] = async (person) => {
    const saved = { ...person, version: person.version + 1 };
    const written = await table.put(
      personItemOf(saved),
      person.version === 0
        ? { when: 'attribute_not_exists(#pk)' }
        : { when: '#person.#version = :version', values: { ':version': person.version } },
    );
    // A write whose answer got lost on the way was repeated by the client, and finds its own first one.
    if (written || sameItem(await find(person.id), saved)) return ok(saved);
    return failed('changed-meanwhile');
  };

  return {
    find,
    async findEach(ids) {
      return (await table.getMany([...new Set(ids)].map(peopleKeys.person))).map(readPerson);
    },
    save,
    erasePerson: ({ id, version }) =>
      table.remove(peopleKeys.person(id), {
        when: 'attribute_not_exists(#pk) OR (#person.#version = :version AND #person.#active = :no)',
        values: { ':version': version, ':no': false },
      }),
    async list(role, { limit, cursor }) {
      const { items, last } = await table.query({
        ...ofRole(role),
        limit,
        from: cursor === undefined ? undefined : await keyAfter(cursor, role, find),
      });
      const found = items.map(readPerson);
      const end = found.at(-1);
      return { items: found, ...(last && end && { next: writeCursor({ id: end.id }) }) };
    },
    async all(role) {
      const active: Person[] = [];
      for await (const item of everyItem(table, ofRole(role))) {
        const person = readPerson(item);
        if (person.active) active.push(person);
        if (active.length === mostPeople) break;
      }
      return active;
    },
    async stopChannel(id, stop) {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const person = await find(id);
        if (person === undefined) return;
        const known = person.stopped.find(({ channel }) => channel === stop.channel);
        // A person's own word outlasts an address that does not work, and is not lost behind it.
        if (known !== undefined && (known.why !== 'bounced' || stop.why === 'bounced')) return;
        const stopped = [...person.stopped.filter((one) => one !== known), stop];
        if ((await save({ ...person, stopped })).ok) return;
      }
      throw new Error(`Person ${id} kept changing`);
    },
  };
}

const ofRole = (role: Person['role']) => ({
  index: 'by-role',
  where: '#roleKey = :role',
  values: { ':role': peopleKeys.role(role) },
});

/** The list is in the order of names, but a cursor stands in addresses: it holds an id, and the name is looked up. */
async function keyAfter(cursor: string, role: Person['role'], find: People['find']) {
  const person = await find(readCursor(position, cursor).id);
  if (person?.role !== role) throw new BadCursor();
  return { ...peopleKeys.person(person.id), ...placeInList(person) };
}
