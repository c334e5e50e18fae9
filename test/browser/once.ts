/** Around the whole run: a browser has to be there, the story is played, old screenshots go, and the new ones get a page to look at them. */
import { rmSync } from 'node:fs';
import { installedChromium } from './chromium.ts';
import { areKept, screenshotFolder, writeIndex } from './screenshots.ts';
import { seedOnce } from './seeded.ts';

export async function setup(): Promise<void> {
  installedChromium();
  rmSync(screenshotFolder, { recursive: true, force: true });
  await seedOnce();
}

export function teardown(): void {
  if (areKept) console.log(`Screenshots to look at: ${writeIndex()}`);
}
