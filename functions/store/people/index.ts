/** The only place with names, phones, addresses and free text. */
import type { StoreDependencies } from '../dependencies.ts';
import type { People } from '../ports.ts';
import { openTable } from '../table.ts';
import { drafts } from './drafts.ts';
import { duplicates } from './duplicates.ts';
import { households } from './households.ts';
import { notes } from './notes.ts';
import { persons } from './persons.ts';
import { salt } from './salt.ts';

export function createPeople(deps: StoreDependencies): People {
  const table = openTable(deps, 'people');
  return {
    ...persons(table),
    ...households(table, deps),
    ...duplicates(table),
    ...notes(table),
    ...drafts(table, deps),
    ...salt(table),
  };
}
