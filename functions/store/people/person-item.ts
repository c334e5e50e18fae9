/** A volunteer, coordinator or manager as their item holds them. */
import * as v from 'valibot';
import { channels, isCanaryPerson, languages } from '#case';
import { peopleKeys } from '../keys.ts';
import type { Person } from '../ports.ts';
import type { Item } from '../table.ts';

const roles = ['volunteer', 'coordinator', 'manager'] as const;

const personItem = v.object({
  person: v.object({
    id: v.string(),
    role: v.picklist(roles),
    name: v.string(),
    phone: v.exactOptional(v.string()),
    email: v.exactOptional(v.string()),
    languages: v.array(v.picklist(languages)),
    channels: v.array(v.picklist(channels)),
    areas: v.array(v.string()),
    capacity: v.number(),
    absences: v.array(v.object({ from: v.string(), to: v.string() })),
    stopped: v.array(
      v.object({
        channel: v.picklist(channels),
        why: v.picklist(['asked', 'bounced', 'complained']),
        at: v.string(),
      }),
    ),
    addressSince: v.exactOptional(
      v.object({ email: v.exactOptional(v.string()), sms: v.exactOptional(v.string()) }),
    ),
    active: v.boolean(),
    version: v.number(),
  }),
});

export const readPerson = (item: Item): Person => v.parse(personItem, item).person;

export const personItemOf = (person: Person): Item => ({
  ...peopleKeys.person(person.id),
  ...(isCanaryPerson(person.id) ? {} : placeInList(person)),
  person,
});

/** Where the person stands in the list of their role. */
export const placeInList = ({ role, name }: Pick<Person, 'role' | 'name'>) => ({
  roleKey: peopleKeys.role(role),
  // An index key cannot be empty.
  name: name || '-',
});
