/** The system and the browser of one file of walks: the same organisation on the same morning every time. */
import type { Browser, BrowserContext } from 'playwright-core';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { launchChromium } from './chromium.ts';
import type { Way } from './ways.ts';

/** A Monday, 10:00 in Almaty. */
const startAt = '2026-11-23T05:00:00Z';

export interface World {
  system: LocalSystem;
  /** A person's browser: its own cookies, nothing remembered. */
  person(way: Pick<Way, 'language' | 'width'>): Promise<BrowserContext>;
  end(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const [system, browser] = await Promise.all([
    startSystem({ realTime: false, seed: true, quiet: true, startAt }),
    launchChromium(),
  ]);
  return {
    system,
    person: (way) => contextFor(browser, system.url, way),
    async end() {
      await browser.close();
      await system.stop();
    },
  };
}

/** The language is the one that this browser asked for at some time before. */
async function contextFor(
  browser: Browser,
  url: string,
  { language, width }: Pick<Way, 'language' | 'width'>,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: width < 640 ? 640 : 900 },
    locale: language,
    timezoneId: 'Asia/Almaty',
    reducedMotion: 'reduce',
  });
  await context.addCookies([{ name: 'lang', value: language, url }]);
  return context;
}
