/** A coordinator's day: cases opened in each way, acted on, and everything around them. */
import { expect } from 'vitest';
import { signedIn, staff } from '../../crawl/sign-in.ts';
import { fillIn, press, type Values } from '../hands.ts';
import { type Step, type Walk, walkJourneys } from '../journey.ts';
import { alerts, caseOf, complete, opens, pathOf, signOut } from '../steps.ts';

/** An action on a case by its own page: filled in, checked, done. */
const action = (familyName: string, name: string, values: Values = {}): Step => [
  `${name}: fills in, checks what follows, and is back at the case`,
  async ({ walker }) => {
    await walker.open(`${caseOf(familyName)}/${name}`, name);
    await complete(walker, values);
    expect(pathOf(walker)).toContain('/coordinator/cases');
  },
];

const newFamily = (number: number): Values => ({
  firstName: 'Sholpan',
  familyName: `Zhumabayeva${'abcdefgh'.charAt(number)}`,
  birthYear: '1987',
  adults: '2',
  children: '1',
  address: 'Dostyk 12',
  village: 'Besagash',
  phone: `+7 701 555 02 0${number}`,
});

const draftPage = /^\/coordinator\/drafts\/[^/]+$/;

/** Section after section, as the pages lead; in the middle of it on another device. */
async function walkSections({ walker, another }: Walk): Promise<void> {
  const values: Values = { ...newFamily(1), 'need-bed': '2', same: 'no', relatedTo: '' };
  for (let times = 0; times < 15 && !pathOf(walker).endsWith('/check'); times += 1) {
    if (draftPage.test(pathOf(walker))) {
      await walker.page.locator('main a.govuk-button').first().click();
      await walker.look('section');
    } else await complete(walker, values);
  }
  expect(pathOf(walker)).toMatch(/\/check$/);
  const elsewhere = await another();
  await elsewhere.open(pathOf(walker), 'on-another-device');
  expect(await elsewhere.page.content()).toContain(values['village']);
  expect(elsewhere.problems()).toEqual([]);
  await elsewhere.page.context().close();
}

walkJourneys({
  door: 'coordinator',
  turn: 1,
  as: ({ url }) => signedIn(url, staff.coordinator),
  journeys: {
    'a new case, question by question': [
      opens('/coordinator/cases/new'),
      ['begins', ({ walker }) => complete(walker)],
      ['answers each section, and finds the draft on another device', walkSections],
      [
        'checks the answers, and opens the case',
        async ({ walker }) => {
          await complete(walker);
          expect(pathOf(walker)).toMatch(/\/coordinator\/cases\/[^/]+\/opened$/);
        },
      ],
    ],
    'a new case on one page': [
      opens('/coordinator/cases/new/one-page'),
      [
        'sends it empty, and reads what is missing',
        async ({ walker }) => {
          await press(walker.page);
          await walker.look('empty');
          expect(await alerts(walker)).toBeGreaterThan(0);
        },
      ],
      [
        'fills it in, and reads the reference',
        ({ walker }) => complete(walker, { ...newFamily(2), relatedTo: '' }),
      ],
    ],
    'what is done on a case': [
      action('Park', 'note', { text: 'Called; they are well.' }),
      action('Park', 'reschedule', { to: '2026-12-01' }),
      action('Park', 'assign'),
      action('Park', 'need'),
      action('Park', 'consent'),
      action('Park', 'answer'),
      action('Suleimenov', 'close'),
      action('Suleimenov', 're-open'),
    ],
    people: [
      opens('/coordinator/people/new'),
      [
        'adds a volunteer',
        ({ walker }) =>
          complete(walker, {
            name: 'Asel Nurgaliyeva',
            phone: '+7 701 555 03 01',
            email: 'asel@volunteers.example',
          }),
      ],
      opens('/coordinator/people/zhanna/leaving'),
    ],
    goods: [
      opens('/coordinator/consignments/new'),
      ['enters what has come', ({ walker }) => complete(walker, { arrived: '2026-11-20' })],
      opens('/coordinator/stock'),
    ],
    search: [
      opens('/coordinator/search'),
      [
        'finds a family by the beginning of its name',
        async ({ walker }) => {
          await fillIn(walker.page, { sought: 'Park' });
          await press(walker.page);
          await walker.look('found');
          expect(await walker.page.locator(`a[href*="${caseOf('Park')}"]`).count()).toBeGreaterThan(0);
        },
      ],
    ],
    'signing in and out': [
      [
        'signs out, and is asked to sign in again',
        async ({ walker }) => {
          const { page } = walker;
          await walker.open('/coordinator', 'today');
          await signOut(page);
          await walker.look('signed-out');
          await page.goto('/coordinator');
          expect(page.url()).toContain('/local/sign-in/');
        },
      ],
      [
        'signs in by choosing who one is',
        async ({ walker }) => {
          await walker.page.locator('button[name=person][value=aigerim]').click();
          await walker.page.waitForURL(/\/coordinator$/);
          await walker.look('signed-in');
        },
      ],
    ],
  },
});
