/** What a coordinator has begun to type: found again by them alone, never lost to a second device, gone in time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPeople, type Draft, type People } from '#functions/store/index.ts';
import { startStore, type TestStore } from '../dynalite.ts';

const monday = '2026-11-23T04:00:00.000Z';
let store: TestStore;
let people: People;
beforeAll(async () => {
  store = await startStore({ now: monday });
  people = createPeople(store);
});
afterAll(() => store.stop());

const draft = (id: string, changes: Partial<Draft> = {}): Draft => ({
  id,
  coordinator: 'dana',
  sections: { family: { firstName: ['Әсел'], birthYear: [''] }, needs: {} },
  startedAt: monday,
  changedAt: monday,
  version: 0,
  ...changes,
});

async function begun(id: string, changes: Partial<Draft> = {}): Promise<Draft> {
  const saved = await people.saveDraft(draft(id, changes));
  if (!saved.ok) throw new Error(saved.failure);
  return saved.value;
}

describe('A draft', () => {
  it('is found again as it was typed, by its coordinator alone', async () => {
    await begun('first');
    expect(await people.findDraft('dana', 'first')).toEqual({ ...draft('first'), version: 1 });
    expect(await people.findDraft('erlan', 'first')).toBeUndefined();
    expect(await people.draftsOf('erlan')).toEqual([]);
  });

  it('is not begun twice, and not changed over a newer version', async () => {
    const saved = await begun('second');
    expect(await people.saveDraft(draft('second', { sections: {} }))).toEqual({
      ok: false,
      failure: 'changed-meanwhile',
    });
    const changed = await people.saveDraft({ ...saved, sections: { where: { village: ['Ақсай'] } } });
    expect(changed.ok).toBe(true);
    expect((await people.saveDraft({ ...saved, sections: {} })).ok).toBe(false);
    expect((await people.findDraft('dana', 'second'))?.sections).toEqual({ where: { village: ['Ақсай'] } });
  });

  it('is listed with the last changed first, until it is removed or became a case', async () => {
    store.setNow('2026-11-23T05:00:00.000Z');
    await begun('early', { coordinator: 'erlan' });
    const opened = await begun('opened', { coordinator: 'erlan' });
    store.setNow('2026-11-23T06:00:00.000Z');
    await begun('late', { coordinator: 'erlan' });
    await begun('removed', { coordinator: 'erlan' });
    await people.removeDraft('erlan', 'removed');
    await people.saveDraft({ ...opened, sections: {}, became: { reference: '7K3M9QT1', how: 'opened' } });
    expect((await people.draftsOf('erlan')).map(({ id }) => id)).toEqual(['late', 'early']);
    expect((await people.findDraft('erlan', 'opened'))?.became?.reference).toBe('7K3M9QT1');
    store.setNow(monday);
  });

  it('is gone 30 days after its last change', async () => {
    const saved = await begun('left', { coordinator: 'aida' });
    store.setNow('2026-12-20T04:00:00.000Z');
    await people.saveDraft(saved);
    store.setNow('2027-01-19T03:59:59.000Z');
    expect(await people.draftsOf('aida')).toHaveLength(1);
    store.setNow('2027-01-19T04:00:00.000Z');
    expect(await people.draftsOf('aida')).toEqual([]);
    expect(await people.findDraft('aida', 'left')).toBeUndefined();
    store.setNow(monday);
  });
});
