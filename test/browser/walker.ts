/** A person walking through pages: opens, fills in, presses; every page that comes is looked at, and its picture kept. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { checkPage } from './check-page.ts';
import { fileOf, type Shot } from './screenshots.ts';
import { type Watch, watch } from './watch.ts';
import type { Way } from './ways.ts';

export interface Walker {
  page: Page;
  /** Opens an address; the page that comes is looked at. */
  open(address: string, name: string): Promise<void>;
  /** Looks at the page that stands here now. */
  look(name: string): Promise<void>;
  /** Its pictures are called after this from now on. */
  named(journey: string): Walker;
  /** What was wrong with the pages since this was last asked. */
  problems(): string[];
}

export async function createWalker(
  context: BrowserContext,
  way: Way,
  door: Shot['door'],
  origin: string,
): Promise<Walker> {
  const page = await context.newPage();
  const scripts = await context.newCDPSession(page);
  const watching: Watch = watch(page, origin);
  let wrong: string[] = [];
  let next = 1;
  let called = '';
  await allowScripts(scripts, way.javaScript);

  async function look(name: string): Promise<void> {
    await page.waitForLoadState('load');
    const shot: Shot = { door, ...way, name: `${called}${String(next).padStart(2, '0')}-${name}` };
    next += 1;
    await page.screenshot({ path: fileOf(shot), fullPage: true });
    // axe is a script: where the page may run none, it may for as long as that takes.
    await allowScripts(scripts, true);
    const found = [...(await checkPage(page, way.language)), ...watching.noticed()];
    await allowScripts(scripts, way.javaScript);
    wrong.push(...found.map((problem) => `${shot.name} (${new URL(page.url()).pathname}): ${problem}`));
  }

  const walker: Walker = {
    page,
    look,
    async open(address, name) {
      await page.goto(address);
      await look(name);
    },
    named(journey) {
      called = `${journey.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-`;
      return walker;
    },
    problems() {
      const since = wrong;
      wrong = [];
      return since;
    },
  };
  return walker;
}

/** A browser without JavaScript, but for what we ask of the page: the context's own switch would stop axe too. */
const allowScripts = (session: CDPSession, allowed: boolean) =>
  session.send('Emulation.setScriptExecutionDisabled', { value: !allowed });
