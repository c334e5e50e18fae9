/**
 * One random secret of the organisation, which never leaves the people store but inside a hash: an id made from what
 * identifies a family says nothing to anyone who has only the log.
 */
import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { peopleKeys } from '../keys.ts';
import type { People } from '../ports.ts';
import type { Table } from '../table.ts';

const saltItem = v.object({ salt: v.string() });

export function salt(table: Table): Pick<People, 'salt'> {
  return {
    async salt() {
      const kept = await table.get(peopleKeys.salt);
      if (kept !== undefined) return v.parse(saltItem, kept).salt;
      const made = { ...peopleKeys.salt, salt: randomBytes(32).toString('base64url') };
      // Whoever is first makes it for all.
      await table.put(made, { when: 'attribute_not_exists(#pk)' });
      return v.parse(saltItem, await table.get(peopleKeys.salt)).salt;
    },
  };
}
