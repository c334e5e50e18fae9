/** A family that asks to be forgotten: after everything that can be known and said of it, no place keeps a word. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createCases, createPeople } from '#functions/store/index.ts';
import { type Browser, createBrowser, wireTo } from '#local/demo/browser.ts';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { type Kept, keptBy, memoryOf } from '../proven/kept.ts';
import { volunteer } from '../store/families.ts';

const reference = '1234567Y';
/** What nobody else in the system is called, and nowhere else is. */
const values = [
  'Жұлдызай',
  'Қарабекова',
  '9990011',
  'Қызыларай',
  'Үшқоңыр',
  'судың астында',
  'көк қақпа',
  'қорытынды сөз',
];
const family = {
  firstName: 'Жұлдызай',
  familyName: 'Қарабекова',
  phone: '+77019990011',
  address: 'Қызыларай 17',
  village: 'Үшқоңыр',
  language: 'kk',
  story: 'Үйі судың астында қалды.',
  members: [{ name: 'Жұлдызай кіші', relation: 'қызы' }],
} as const;

const holding = (kept: readonly Kept[]): string[] =>
  kept.flatMap(({ place, text }) =>
    values.filter((value) => text.includes(value)).map((value) => `${value} in ${place}`),
  );

describe('a family that is erased', () => {
  let folder: string;
  let system: LocalSystem;
  let dana: Browser;
  const people = () => createPeople(surroundings().store);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'asar-erasing-'));
    system = await startSystem({
      realTime: false,
      folder,
      seed: 'staff',
      startAt: '2026-03-02T04:00:00.000Z',
    });
    dana = createBrowser(wireTo(system.url), 'aigerim');
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  async function sendTo(path: string, fields: Record<string, string>, button?: string): Promise<void> {
    const page = await dana.open(path);
    const sent = await dana.send(page.form(button).fill(fields));
    if (sent.wrong.length > 0) throw new Error(`${path}: ${sent.wrong}`);
    await system.settled();
  }

  it('is known in the people’s table, in drafts and in letters', async () => {
    await people().save(volunteer('bolat', { email: 'bolat@volunteers.example' }));
    const card = {
      reference,
      firstName: family.firstName,
      village: family.village,
      language: family.language,
      coordinatorName: 'Aigerim',
    };
    await people().saveHousehold({ ...family, members: [...family.members], reference }, card);
    // A form of theirs that came to nothing.
    const begun = { ...family, members: [...family.members], reference: 'BEGUN001' };
    await people().saveHousehold(begun, { ...card, reference: 'BEGUN001' });
    await createCases(surroundings().store).carryOut(
      reference,
      {
        type: 'open-case',
        coordinator: 'aigerim',
        formId: 'form-of-a-family',
        language: 'kk',
        area: 'talgar',
        household: { adults: 1, children: 1 },
        vulnerabilities: ['displaced'],
        urgency: 'urgent',
        needs: [{ kind: 'visit', quantity: 1, urgency: 'urgent' }],
        consents: ['contact'],
      },
      { role: 'coordinator', id: 'aigerim' },
    );
    await system.settled();
    await system.advance('P1D');
    await sendTo(`/coordinator/cases/${reference}/note`, { text: 'Есігі – көк қақпа.' });
    const other = createBrowser(wireTo(system.url), 'dmitri');
    const start = await other.open('/coordinator/cases/new');
    const draft = await other.send(start.form('Start a new case').fill({}));
    const id = /\/drafts\/([^/?]+)/.exec(draft.address)?.[1] ?? '';
    const kept = await people().findDraft('dmitri', id);
    if (kept === undefined) throw new Error('No draft was begun');
    const typed = { reach: { phone: ['8 (701) 999-00-11'] }, where: { village: [family.village] } };
    await people().saveDraft({ ...kept, sections: typed });

    const before = await keptBy();
    expect(
      before.filter(({ text }) => text.includes('DRAFT#') && text.includes(family.village)),
    ).toHaveLength(1);
    const letters = system.outbox
      .list({ limit: 100 })
      .map((message) => ({ place: 'outbox', text: message.text }));
    expect(holding(letters).length).toBeGreaterThan(0);
  });

  it('is nowhere any more, and its history stays', async () => {
    const closing = await dana.open(`/coordinator/cases/${reference}/close`);
    const check = await dana.send(
      closing.form().fill({ reason: 'moved-away', summary: 'Бұл – қорытынды сөз.' }),
    );
    await dana.send(check.form('Close the case').fill({}));
    await system.settled();
    expect(holding(await keptBy())).toContain('қорытынды сөз in table people');
    await sendTo(`/coordinator/cases/${reference}/erase`, { confirm: reference }, 'Erase the personal data');
    const after = await keptBy();
    expect(holding(after)).toEqual([]);
    expect(after.filter(({ text }) => text.includes(reference)).length).toBeGreaterThan(3);
    for (const path of ['', '/note', '/opened']) {
      const page = await dana.open(`/coordinator/cases/${reference}${path}`);
      expect(holding([{ place: path, text: page.texts('body').join(' ') }])).toEqual([]);
    }
    await system.stop();
    expect(holding(memoryOf(join(folder, 'local.sqlite')))).toEqual([]);
  });
});
