/**
 * The organisation's story up to this morning takes seconds to play, so it is played once for the whole run; every
 * system begins with a copy of what it left.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startSystem } from '#local/system.ts';

const home = resolve(import.meta.dirname, '../../.asar/browser');
const seeded = join(home, 'seeded');

/** A Monday, 10:00 in Almaty. */
export const morning = {
  realTime: false,
  seed: true,
  quiet: true,
  // It is the pages that are looked at, and each of them more often than people do.
  unlimited: true,
  startAt: '2026-11-23T05:00:00Z',
} as const;

export async function seedOnce(): Promise<void> {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const system = await startSystem({ ...morning, folder: seeded });
  await system.stop();
}

/** @returns its folder, which is the caller's to remove. */
export function copyOfSeeded(): string {
  const folder = mkdtempSync(join(home, 'copy-'));
  cpSync(seeded, folder, { recursive: true });
  return folder;
}
