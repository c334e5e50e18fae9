/** Where the rehearsal keeps what it makes: in a folder that is never committed. */
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const inFolder = (...parts: string[]): string => join(root, '.asar/rehearsal', ...parts);
