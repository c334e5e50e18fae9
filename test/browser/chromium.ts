/** The Chromium of this machine: its address, or how to get one. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @throws Error that says how to get one, where there is none. */
export function installedChromium(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['CHROMIUM'];
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const found = (named === undefined ? onPath : [named]).find(canRun);
  if (found !== undefined) return found;
  throw new Error(
    `${named === undefined ? 'There is no Chromium on the PATH' : `CHROMIUM=${named} cannot be run`}. ` +
      'Install one (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium), ' +
      'or name yours: CHROMIUM=/path/to/chrome npm run test:browser',
  );
}

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: installedChromium(), args: flags });

export { flags as chromiumFlags };
