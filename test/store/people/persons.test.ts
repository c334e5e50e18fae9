/** Volunteers, coordinators and managers, and what happens when two people edit one of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadCursor, createPeople, type People } from '#functions/store/index.ts';
import { startStore, type TestStore } from '../dynalite.ts';
import { volunteer } from '../families.ts';

let store: TestStore;
let people: People;
beforeAll(async () => {
  store = await startStore();
  people = createPeople(store);
});
afterAll(() => store.stop());

describe('A person', () => {
  it('is found as they were saved, with a new version', async () => {
    expect(await people.save(volunteer('bolat'))).toEqual({
      ok: true,
      value: volunteer('bolat', { version: 1 }),
    });
    expect(await people.find('bolat')).toEqual(volunteer('bolat', { version: 1 }));
    expect(await people.find('nobody')).toBeUndefined();
  });

  it('is not overwritten by somebody who saw an older version', async () => {
    await people.save(volunteer('dana'));
    const edited = volunteer('dana', { version: 1, capacity: 9 });
    expect((await people.save(edited)).ok).toBe(true);
    const late = volunteer('dana', { version: 1, capacity: 2 });
    expect(await people.save(late)).toEqual({ ok: false, failure: 'changed-meanwhile' });
    expect(await people.save(volunteer('dana', { capacity: 3 }))).toEqual({
      ok: false,
      failure: 'changed-meanwhile',
    });
    expect(await people.find('dana')).toMatchObject({ capacity: 9, version: 2 });
  });

  it('takes a save that was repeated because its answer got lost', async () => {
    await people.save(volunteer('erlan'));
    expect((await people.save(volunteer('erlan'))).ok).toBe(true);
    expect(await people.find('erlan')).toMatchObject({ version: 1 });
  });

  it('keeps a stopped channel, also while others edit them', async () => {
    await people.save(volunteer('gulnar'));
    const stop = (channel: 'sms' | 'email') =>
      ({ channel, why: 'bounced', at: '2026-11-23T04:00:00.000Z' }) as const;
    await Promise.all([
      people.stopChannel('gulnar', stop('sms')),
      people.stopChannel('gulnar', stop('email')),
      people.save(volunteer('gulnar', { version: 1, capacity: 7 })),
    ]);
    const found = await people.find('gulnar');
    expect(found?.stopped.map(({ channel }) => channel).toSorted()).toEqual(['email', 'sms']);
    await people.stopChannel('nobody', stop('sms'));
    expect(await people.find('nobody')).toBeUndefined();
  });

  it('is known to want no messages, whether an address of theirs came back before they said so or after', async () => {
    const at = '2026-11-23T04:00:00.000Z';
    await people.save(volunteer('indira', { addressSince: { sms: at } }));
    for (const why of ['bounced', 'asked', 'bounced', 'complained'] as const)
      await people.stopChannel('indira', { channel: 'sms', why, at });
    expect(await people.find('indira')).toMatchObject({
      stopped: [{ channel: 'sms', why: 'asked', at }],
      addressSince: { sms: at },
    });
  });
});

describe('The list of a role', () => {
  beforeAll(async () => {
    for (const [id, name] of [
      ['m1', 'Сауле'],
      ['m2', 'Анар'],
      ['m3', 'Ержан'],
    ] as const)
      await people.save(volunteer(id, { role: 'manager', name, active: id !== 'm3' }));
  });

  it('is in the order of names, and its cursor names nobody', async () => {
    const first = await people.list('manager', { limit: 2 });
    expect(first.items.map(({ name }) => name)).toEqual(['Анар', 'Ержан']);
    const cursor = first.next ?? '';
    expect(Buffer.from(cursor, 'base64url').toString()).not.toContain('Ержан');
    const second = await people.list('manager', { limit: 2, cursor });
    expect(second.items.map(({ name }) => name)).toEqual(['Сауле']);
    expect(second.next).toBeUndefined();
  });

  it('refuses the cursor of another list', async () => {
    const { next = '' } = await people.list('manager', { limit: 1 });
    await expect(people.list('volunteer', { limit: 1, cursor: next })).rejects.toThrow(BadCursor);
    await expect(people.list('manager', { limit: 1, cursor: 'x' })).rejects.toThrow(BadCursor);
  });

  it('gives all who are active, to choose among them', async () => {
    expect((await people.all('manager')).map(({ id }) => id)).toEqual(['m2', 'm1']);
    expect(await people.all('coordinator')).toEqual([]);
  });
});

describe('Erasing a person', () => {
  it('happens to who helps no more, as they were last seen; safe to repeat', async () => {
    const saved = await people.save(volunteer('leaver', { active: false }));
    if (!saved.ok) throw new Error(saved.failure);
    expect(await people.erasePerson({ ...saved.value, version: 7 })).toBe(false);
    expect(await people.erasePerson(saved.value)).toBe(true);
    expect(await people.erasePerson(saved.value)).toBe(true);
    expect(await people.find('leaver')).toBeUndefined();
    const active = await people.save(volunteer('stayer'));
    if (!active.ok) throw new Error(active.failure);
    expect(await people.erasePerson(active.value)).toBe(false);
    expect(await people.find('stayer')).toBeDefined();
  });
});
