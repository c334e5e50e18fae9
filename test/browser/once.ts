/** Around the whole run: a browser has to be there, old screenshots go, and the new ones get a page to look at them. */
import { rmSync } from 'node:fs';
import { installedChromium } from './chromium.ts';
import { screenshotFolder, writeIndex } from './screenshots.ts';

export function setup(): void {
  installedChromium();
  rmSync(screenshotFolder, { recursive: true, force: true });
}

export function teardown(): void {
  console.log(`Screenshots to look at: ${writeIndex()}`);
}
