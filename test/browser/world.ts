/** The system and the browser of one file of walks: the same organisation on the same morning every time. */
import { rmSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { launchChromium } from './chromium.ts';
import { copyOfSeeded, morning } from './seeded.ts';
import { heightOf, type Way } from './ways.ts';

type Looks = Pick<Way, 'language' | 'width'>;

export interface World {
  system: LocalSystem;
  /** A person's browser: its own cookies, nothing remembered. */
  person(looks: Looks): Promise<BrowserContext>;
  /**
   * Makes another person's browser of this window's: closes its other tabs, forgets what it knew. A window takes
   * Chromium longer to open than ten pages.
   */
  handOver(window: Page, looks: Looks): Promise<void>;
  end(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const folder = copyOfSeeded();
  const [system, browser] = await Promise.all([startSystem({ ...morning, folder }), launchChromium()]);
  return {
    system,
    person: (looks) => contextFor(browser, system.url, looks),
    handOver: (window, looks) => handOver(window, system.url, looks),
    async end() {
      await browser.close();
      await system.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function contextFor(browser: Browser, url: string, looks: Looks): Promise<BrowserContext> {
  const { language, width } = looks;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: heightOf(width) },
    locale: language,
    timezoneId: 'Asia/Almaty',
    reducedMotion: 'reduce',
  });
  await speak(context, url, looks);
  return context;
}

/** The language is the one that this browser asked for at some time before. */
const speak = (context: BrowserContext, url: string, { language }: Looks): Promise<void> =>
  context.addCookies([{ name: 'lang', value: language, url }]);

async function handOver(window: Page, url: string, looks: Looks): Promise<void> {
  const context = window.context();
  for (const tab of context.pages()) if (tab !== window) await tab.close();
  await context.clearCookies();
  const devtools = await context.newCDPSession(window);
  await devtools.send('Storage.clearDataForOrigin', { origin: url, storageTypes: 'all' });
  await devtools.detach();
  await speak(context, url, looks);
}
