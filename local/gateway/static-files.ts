/** Files that the pages link to, from the folder that the cloud puts on S3. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { HttpAnswer } from './answer.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** @returns undefined when there is no such file, or none of a known type. */
export async function staticFile(folder: string, path: string): Promise<HttpAnswer | undefined> {
  const type = types[extname(path)];
  const file = join(folder, normalize(path));
  if (type === undefined || path.includes('\0') || !file.startsWith(folder + sep)) return undefined;
  try {
    return { status: 200, headers: { 'content-type': type }, body: await readFile(file) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
