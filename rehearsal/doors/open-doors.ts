/** The deployed system as its people use it: two of staff with their browsers, everybody's messages, and the clock. */
import { type Browser, createBrowser } from '#local/demo/browser.ts';
import type { ControlRoom } from '#local/demo/control-room.ts';
import { holds } from '#local/demo/expect.ts';
import { aigerim, marat } from '#local/demo/life/cast.ts';
import type { Control } from '../cloud/control.ts';
import type { Deployed } from '../cloud/deploy.ts';
import type { Emulator } from '../cloud/emulator.ts';
import { makeAccount } from './accounts.ts';
import { createOutbox } from './outbox.ts';
import { createRoom } from './room.ts';
import { signingInAs } from './sign-in.ts';
import type { TextMessages } from './text-messages.ts';
import { wireTo } from './wire.ts';

export interface Doors {
  /** The coordinator's. */
  browser: Browser;
  managers: Browser;
  room: ControlRoom;
}

export async function openDoors(
  emulator: Emulator,
  { userPool, baseUrl }: Deployed,
  { control, texts }: { control: Control; texts: TextMessages },
): Promise<Doors> {
  texts.keepTimeBy(async () => (await control.state()).now);
  const outbox = createOutbox(emulator, texts);
  const at = {
    doors: wireTo(emulator.url, baseUrl),
    cognito: wireTo(emulator.url, emulator.url),
    outbox,
  };
  await makeAccount(emulator, userPool, { ...aigerim, group: 'coordinator' });
  await makeAccount(emulator, userPool, { ...marat, group: 'manager' });
  const browser = createBrowser(signingInAs(aigerim.email, at), 'aigerim');
  const managers = createBrowser(signingInAs(marat.email, at), 'marat');
  // Whoever has signed in once is known, and can be written to.
  await comesIn(browser, '/coordinator');
  await comesIn(managers, '/manager');
  return { browser, managers, room: createRoom(control, outbox) };
}

async function comesIn(browser: Browser, door: string): Promise<void> {
  const page = await browser.open(door);
  holds(page.status === 200 && page.address === door, `the page ${door}`, [page.status, page.address]);
}
