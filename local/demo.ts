/** `npm run demo`: one family's whole life, played over HTTP against a fresh local system, told and checked as it goes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBrowser, wireTo } from './demo/browser.ts';
import { createControlRoom } from './demo/control-room.ts';
import { NotAsTold } from './demo/expect.ts';
import { playLife } from './demo/life/life.ts';
import { startProcess } from './demo/own-process.ts';
import { createTeller } from './demo/tell.ts';

/** A Monday, 09:00 in Almaty. */
const startAt = '2026-03-02T04:00:00.000Z';

const folder = await mkdtemp(join(tmpdir(), 'asar-demo-'));
const began = performance.now();
try {
  const system = startProcess({ folder, port: 0, startAt });
  try {
    const wire = wireTo(await system.ready);
    const teller = createTeller((line) => console.log(line));
    const life = await playLife({
      browser: createBrowser(wire, 'aigerim'),
      managers: createBrowser(wire, 'marat'),
      room: createControlRoom(wire),
      listener: teller,
    });
    teller.timeline(life.timeline);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`\nEverything was as told: ${life.confirmed.length} answers, case closed, in ${seconds} s.`);
  } finally {
    await system.end('SIGTERM');
  }
} catch (error) {
  console.error(error instanceof NotAsTold ? `\nNot as told. ${error.message}` : error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
