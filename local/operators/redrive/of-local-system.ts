/** The dead letters of the local system, which keeps them itself and tries them again when it is told to. */
import * as v from 'valibot';
import { askLocalSystem } from '../surroundings.ts';

const letters = v.array(
  v.object({ kind: v.picklist(['stream', 'receipt']), id: v.number(), what: v.string(), error: v.string() }),
);

/**
 * @param url of the system: `http://localhost:3000`.
 * @returns how many letters there were.
 */
export async function redriveLocalSystem(
  url: string,
  { dryRun, tell }: { dryRun: boolean; tell(line: string): void },
): Promise<number> {
  const found = await askLocalSystem(`${url}/local/dead-letters.json`, letters);
  tell(found.length === 0 ? 'no dead letters' : `${found.length} dead letters`);
  for (const { kind, id, what, error } of found) {
    if (!dryRun)
      await fetch(`${url}/local/dead-letters/${kind}/${id}`, { method: 'POST', redirect: 'manual' });
    tell(`  ${what}, ${error}: ${dryRun ? 'left as it is' : 'is tried again'}`);
  }
  return found.length;
}
