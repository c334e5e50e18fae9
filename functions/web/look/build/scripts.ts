/** Bundles the small scripts that run in the browser, one file each. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { browsers } from './sheets.ts';

/** @returns code by name: `keep-draft.ts` becomes `keep-draft`. */
export async function scripts(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort();
  const bundled = files.map(async (file): Promise<[string, string]> => {
    const { outputFiles } = await build({
      entryPoints: [join(folder, file)],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: browsers,
      legalComments: 'none',
      logLevel: 'warning',
    });
    return [basename(file, '.ts'), outputFiles.map(({ text }) => text).join('')];
  });
  return new Map(await Promise.all(bundled));
}
