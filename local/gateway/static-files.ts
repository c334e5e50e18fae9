/** Files that the pages link to, from the folder that the cloud puts on S3. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
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

/** As CloudFront answers: what is in a file is in its name, so browsers may keep it for ever. */
const kept = 'public, max-age=31536000, immutable';

/** @returns undefined when there is no such file, or none of a known type. */
export async function staticFile(folder: string, path: string): Promise<HttpAnswer | undefined> {
  const name = path.startsWith('/static/') ? path.slice('/static/'.length) : undefined;
  const type = types[extname(path)];
  if (name === undefined || type === undefined || !/^[\w.-]+$/.test(name)) return undefined;
  try {
    const headers = { 'content-type': type, 'cache-control': kept, 'x-content-type-options': 'nosniff' };
    return { status: 200, headers, body: await readFile(join(folder, name)) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
