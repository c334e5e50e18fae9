/** The only place with names, phones, addresses and free text. */
import type { StoreDependencies } from '../dependencies.ts';
import type { People } from '../ports.ts';
import { openTable } from '../table.ts';
import { accesses } from './accesses.ts';
import { begun } from './begun.ts';
import { drafts } from './drafts.ts';
import { duplicates } from './duplicates.ts';
import { households } from './households.ts';
import { notes } from './notes.ts';
import { persons } from './persons.ts';
import { salt } from './salt.ts';
import { search } from './search.ts';

export function createPeople(deps: StoreDependencies): People {
  const table = openTable(deps, 'people');
  const kept = salt(table);
  let known: string | undefined;
  /** It never changes: read once, by whoever needs it first. */
  const secret = async (): Promise<string> => {
    known ??= await kept.salt();
    return known;
  };
  return {
    ...persons(table),
    ...households(table, { now: deps.now, secret }),
    ...search(table, { now: deps.now, secret }),
    ...duplicates(table, { secret }),
    ...accesses(table, deps),
    ...begun(table, { secret }),
    ...notes(table, deps),
    ...drafts(table, deps),
    ...kept,
  };
}
