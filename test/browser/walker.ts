/** A person walking through pages: opens, fills in, presses; every page that comes is looked at, and its picture kept. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { checkPage } from './check-page.ts';
import type { Looks } from './looks.ts';
import { keepPicture, type Shot } from './screenshots.ts';
import { type Watch, watch } from './watch.ts';
import { heightOf, type Way, type Width } from './ways.ts';

export interface Walker {
  page: Page;
  /** Opens an address; the page that comes is looked at. */
  open(address: string, name: string): Promise<void>;
  /** Looks at the page that stands here now. */
  look(name: string): Promise<void>;
  /**
   * Opens an address on a screen of this width. What comes is the same at each width, so where it stands here already
   * from the width before, it is laid out anew.
   */
  openAt(width: Width, address: string, name: string): Promise<void>;
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
  const devtools = await context.newCDPSession(page);
  const watching: Watch = watch(page, origin);
  const { language, javaScript } = way;
  let { width } = way;
  let wrong: string[] = [];
  const taken = new Map<Width, number>();
  let called = '';
  /** What `openAt` opened last. */
  let stands: { address: string; looks: Looks } | undefined;
  await allowScripts(devtools, javaScript);

  async function look(name: string, before?: Looks): Promise<Looks> {
    await page.waitForLoadState('load');
    const number = (taken.get(width) ?? 0) + 1;
    taken.set(width, number);
    const shot: Shot = { door, language, width, name: `${called}${String(number).padStart(2, '0')}-${name}` };
    await keepPicture(devtools, shot);
    // axe is a script: where the page may run none, it may for as long as that takes.
    await allowScripts(devtools, true);
    const { problems, looks } = await checkPage(page, language, before);
    const found = [...problems, ...watching.noticed()];
    await allowScripts(devtools, javaScript);
    wrong.push(...found.map((problem) => `${shot.name} (${new URL(page.url()).pathname}): ${problem}`));
    return looks;
  }

  const walker: Walker = {
    page,
    async look(name) {
      await look(name);
    },
    async open(address, name) {
      await page.goto(address);
      await look(name);
    },
    async openAt(screen, address, name) {
      const before = stands?.address === address ? stands.looks : undefined;
      stands = undefined;
      width = screen;
      await page.setViewportSize({ width, height: heightOf(width) });
      if (before === undefined) await page.goto(address);
      stands = { address, looks: await look(name, before) };
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
