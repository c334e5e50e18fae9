/** A volunteer who asks to be forgotten: neither the people's table nor the letters to them say who they were. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createCases, createPeople } from '#functions/store/index.ts';
import { createBrowser, wireTo } from '#local/demo/browser.ts';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { type Kept, keptBy, memoryOf } from '../proven/kept.ts';
import { card, household, opening, volunteer } from '../store/families.ts';

const values = ['Жасұлан', 'zhasulan@volunteers.example', '9990022'];
const holding = (kept: readonly Kept[]): string[] =>
  kept.filter(({ text }) => values.some((value) => text.includes(value))).map(({ place }) => place);

let folder: string;
let system: LocalSystem;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asar-erasing-'));
  const startAt = '2026-03-02T04:00:00.000Z';
  system = await startSystem({ realTime: false, quiet: true, folder, seed: 'staff', startAt });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('is asked, hands the task back, helps no more, and is forgotten', async () => {
  const { store } = surroundings();
  const [people, cases] = [createPeople(store), createCases(store)];
  const by = { role: 'coordinator', id: 'aigerim' } as const;
  const known = { name: 'Жасұлан Тоқтаров', email: values[1] ?? '', phone: '+77019990022' };
  await people.save(volunteer('jas', known));
  await people.saveHousehold(household('1234567Y'), card('1234567Y'));
  await cases.carryOut('1234567Y', opening({ coordinator: by.id }), by);
  await system.advance('P1D');
  await cases.carryOut('1234567Y', { type: 'close', reason: 'moved-away' }, by);
  await system.settled();
  expect(new Set(holding(await keptBy()))).toEqual(new Set(['table people']));
  const sent = system.outbox.list({ limit: 50 }).filter(({ labels }) => labels['person'] === 'jas');
  expect(sent.length).toBeGreaterThan(0);

  const saved = await people.find('jas');
  if (saved === undefined) throw new Error('not saved');
  await people.save({ ...saved, active: false });
  const aigerim = createBrowser(wireTo(system.url), 'aigerim');
  const page = await aigerim.open('/coordinator/people/jas/erase');
  const done = await aigerim.send(page.form('Erase their details').fill({}));
  expect(done.texts('main').join(' ')).toContain('The details are erased.');
  expect(holding(await keptBy())).toEqual([]);
  await system.stop();
  expect(holding(memoryOf(join(folder, 'local.sqlite')))).toEqual([]);
});
