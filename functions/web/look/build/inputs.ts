/** A fingerprint of all that the build reads: when it is as it was, there is nothing to build. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folders = ['functions/web/look', 'functions/web/browser'];
const tools = ['govuk-frontend', 'sass', 'esbuild'];

/** @param except the folder that the build writes. */
export async function fingerprint(except: string): Promise<string> {
  const found = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const sources = found
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(except));
  const inputs = [...sources.sort(), ...tools.map((tool) => `node_modules/${tool}/package.json`)];
  const hash = createHash('sha256');
  for (const path of inputs)
    hash
      .update(path)
      .update('\0')
      .update(await readFile(path))
      .update('\0');
  return hash.digest('hex');
}
