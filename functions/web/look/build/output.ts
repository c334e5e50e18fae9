/** Writes what was built, so that a page that is being answered meanwhile finds either the old or the new. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the pages import: the sheet that stands in the page, and the addresses of the files beside it. */
export interface Built {
  /** Of what it was built from. */
  fingerprint: string;
  volunteerSheet: string;
  staffSheet: string;
  mark: string;
  scripts: Record<string, string>;
}

/** `staff.css` with its contents in its name, so that it can be kept for ever: `staff.1f2e3d4c5b.css`. */
export function hashedName(name: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}

async function writeWhole(path: string, content: string): Promise<void> {
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}

/** A local system that still runs serves pages that name the files of its own build. */
const keptFor = 24 * 60 * 60 * 1000;

async function removeOld(folder: string, present: ReadonlyMap<string, string>): Promise<void> {
  const earlier = (await readdir(folder))
    .filter((name) => !present.has(name))
    .map((name) => join(folder, name));
  for (const path of earlier)
    if (Date.now() - (await stat(path)).mtimeMs > keptFor) await rm(path, { force: true });
}

/** @param files by hashed name; those of earlier builds stay for a day. */
export async function write(folder: string, files: ReadonlyMap<string, string>, built: Built): Promise<void> {
  const at = join(folder, 'static');
  await mkdir(at, { recursive: true });
  for (const [name, content] of files) await writeWhole(join(at, name), content);
  await writeWhole(join(folder, 'built.json'), `${JSON.stringify(built, null, 2)}\n`);
  await removeOld(at, files);
}

/** Of the last build; undefined before the first. */
export async function lastFingerprint(folder: string): Promise<string | undefined> {
  try {
    const last: unknown = JSON.parse(await readFile(join(folder, 'built.json'), 'utf8'));
    return typeof last === 'object' && last !== null && 'fingerprint' in last
      ? String(last.fingerprint)
      : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
