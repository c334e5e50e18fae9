/** Volunteers behind their links, on a small phone and on a large screen. */
import { expect } from 'vitest';
import type { LocalSystem } from '#local/system-options.ts';
import { formsOf } from '../../crawl/forms.ts';
import { createVisitor } from '../../crawl/visitor.ts';
import { fillField, fillIn, follow, press, type Values } from '../hands.ts';
import { type Step, type Walk, walkJourneys } from '../journey.ts';
import { linksSent } from '../links-sent.ts';
import type { Walker } from '../walker.ts';

/** What each kind of question asks, by which its links are known. */
const fieldOf = { assessment: 'outcome', delivery: 'delivery', 'check-in': 'housing' } as const;
type Kind = keyof typeof fieldOf;

const answers: Readonly<Record<Kind, Values>> = {
  assessment: {
    outcome: 'needs-help',
    'need-1-kind': 'bed',
    'need-1-quantity': '2',
    'need-1-urgency': 'soon',
    risk: 'low',
  },
  delivery: { delivery: 'delivered', note: 'All is there.' },
  'check-in': {
    housing: 'well',
    sleep: 'well',
    health: 'hard',
    income: 'hard',
    school: 'well',
    safety: 'well',
    alarm: 'no',
  },
};

/** A link to a question of this kind that is open, has this way out, and that no other journey uses. */
async function freshLink({ system }: Walk, kind: Kind | 'any', end = ''): Promise<string> {
  const visitor = createVisitor(system.url);
  for (const link of linksSent(system).filter((path) => /^\/v\/[^/]+$/.test(path))) {
    if (used.get(system)?.has(link)) continue;
    const { body } = await visitor.get(link);
    const isThis = formsOf(body, link).some(({ fields }) =>
      fields.some(({ name }) => fieldsOf(kind).includes(name)),
    );
    if (!isThis || !body.includes(`"${link}${end}"`)) continue;
    if (!leavesOpen.has(end)) used.set(system, new Set([...(used.get(system) ?? []), link]));
    return link;
  }
  throw new Error(`No ${kind} is open`);
}
const fieldsOf = (kind: Kind | 'any'): string[] =>
  kind === 'any' ? Object.values(fieldOf) : [fieldOf[kind]];
/** After these, and after only looking, the question is still there. */
const leavesOpen = new Set(['/call', '/another-day', '/look']);
const used = new WeakMap<LocalSystem, Set<string>>();

const sendButton = ({ page }: Walker) =>
  page.locator('main form[method=post] button[type=submit]:not([name])').locator('visible=true');

/** Screen by screen where the screen is small: what can be seen is filled in, then on to the next. */
async function answer({ walker }: Walk, values: Values): Promise<void> {
  const { page } = walker;
  const open = new Map(Object.entries(values));
  for (let screen = 1; screen < 20; screen += 1) {
    for (const [name, value] of open) if (await fillField(page, name, value)) open.delete(name);
    await walker.look(`screen-${screen}`);
    if ((await sendButton(walker).count()) > 0) break;
    await follow(page, '#q-');
  }
  expect([...open.keys()], 'fields that were never seen').toEqual([]);
  await press(page);
  await walker.look('answered');
}

const opens = (kind: Kind | 'any', end = ''): Step => [
  `opens the link of the message: ${kind}`,
  async (walk) => walk.walker.open(await freshLink(walk, kind, end), 'question'),
];
const isDone: Step = [
  'is thanked, with no form left to fill in by mistake',
  async ({ walker }) => {
    expect(await walker.page.locator('[role=alert] a').count()).toBe(0);
    expect(new URL(walker.page.url()).pathname).toMatch(/^\/v\/[\w-]+/);
  },
];
/** Another way out of a question, by its own page. */
const otherWay = (end: string, values: Values = {}): Step[] => [
  opens('any', `/${end}`),
  [
    `finds the way: ${end}`,
    async ({ walker }) => {
      await follow(walker.page, `/${end}`);
      await walker.look(end);
    },
  ],
  [
    'says so, and reads what happens now',
    async ({ walker }) => {
      const { page } = walker;
      await fillIn(page, values);
      await press(page);
      await walker.look(`${end}-done`);
      expect(await page.locator('[role=alert] a').count()).toBe(0);
    },
  ],
];

walkJourneys({
  door: 'volunteer',
  turn: 0,
  journeys: {
    'nothing chosen': [
      opens('assessment'),
      [
        'sends it empty, and is led to what is missing',
        async ({ walker, way }) => {
          // On a small screen the button stands with the last question.
          for (let n = 0; way.width === 320 && n < 9 && (await sendButton(walker).count()) === 0; n += 1)
            await follow(walker.page, '#q-');
          await press(walker.page);
          await walker.look('what-is-missing');
          expect(await walker.page.locator('[role=alert] a[href^="#"]').count()).toBeGreaterThan(0);
        },
      ],
    ],
    call: otherWay('call', { sure: 'yes' }),
    'another day': otherWay('another-day', { to: '2026-11-26' }),
    'another language': [
      opens('any'),
      [
        'switches the language, which stays on the next page',
        async ({ walker, way }) => {
          const { page } = walker;
          const other = way.language === 'kk' ? 'ru' : 'kk';
          await page.locator(`a[hreflang="${other}"]`).first().click();
          expect(await page.locator('html').getAttribute('lang')).toBe(other);
          await page.goto(new URL(page.url()).pathname);
          expect(await page.locator('html').getAttribute('lang')).toBe(other);
        },
      ],
    ],
    'hand back': otherWay('hand-back'),
    'wrong person': otherWay('wrong-person', { sure: 'yes' }),
    'stop messages': otherWay('stop'),
    assessment: [opens('assessment'), ['answers', (walk) => answer(walk, answers.assessment)], isDone],
    delivery: [
      opens('delivery'),
      ['answers', (walk) => answer(walk, answers.delivery)],
      isDone,
      [
        'changes the answer afterwards',
        async (walk) => {
          await walk.walker.open(`${new URL(walk.walker.page.url()).pathname}?change=yes`, 'change');
          expect(
            await sendButton(walk.walker).or(walk.walker.page.locator('a[href^="#q-"]')).count(),
          ).toBeGreaterThan(0);
        },
      ],
    ],
    'check-in': [
      [
        'waits a week, until a family is to be checked in on',
        async ({ system }) => {
          await system.advance('P7D');
        },
      ],
      opens('check-in'),
      ['answers', (walk) => answer(walk, answers['check-in'])],
      isDone,
    ],
  },
});
