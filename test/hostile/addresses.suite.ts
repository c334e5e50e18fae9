/** Addresses that are mistyped, made up, or meant to hurt: never a failure, never what was asked for by accident. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routes } from '#functions/routes.ts';
import { families } from '#local/seed/families.ts';
import type { Visitor } from '../crawl/visitor.ts';
import { brokenBy } from './promises.ts';
import type { HostileWorld } from './world.ts';

/** Each answer takes its milliseconds. */
const longest = 240_000;

/** In the place of a reference, an id, a link. */
const segments = [
  'AAAAAAAA',
  'no-such-thing',
  '__proto__',
  'constructor',
  '..',
  '%2e%2e%2f%2e%2e%2fetc',
  '%00',
  '%0d%0aSet-Cookie:%20hostile=1',
  '%3Cx-hostile%3E',
  '%22%20onhostile=%221',
  '%F0%9F%87%B0%F0%9F%87%BF',
  '%E2%80%AE',
  '%ED%A0%80',
  '%zz',
  '{{7*7}}',
  `${'0'.repeat(3000)}`,
  `%D2%9A${'%D2%9A'.repeat(900)}`,
  "' OR 1=1",
  '-1',
  '1e9',
].map((segment) => segment.replaceAll(' ', '%20'));

/** Names that pages of ours ask with, and what somebody could put there. */
const asked = [
  'cursor',
  'events',
  'desk',
  'ask',
  'stage',
  'area',
  'coordinator',
  'overdue',
  'reference',
  'kind',
  'done',
  'lang',
  'view',
  'order',
  'execution',
  'sought',
  'name',
  'to',
  'step',
  'question',
  'change',
  'state',
  'code',
  'error',
];
const values = [
  '',
  'eyJ',
  'bm90IGpzb24',
  'eyJyZWZlcmVuY2UiOiJ4In0',
  'eyJwayI6IlBFUlNPTiNhaWdlcmltIiwic2siOiJQRVJTT04ifQ',
  'WzFd',
  'bnVsbA',
  '<x-hostile>',
  '" onhostile="1',
  'javascript:hostile()',
  '//elsewhere.example/',
  '__proto__',
  '{{7*7}}',
  '\u0000',
  '\u202E🇰🇿',
  'x'.repeat(6000),
];

const pathsOf = (door: string, segment: string): string[] =>
  routes
    .filter((route) => route.door === door && route.method === 'GET' && route.path.includes('{'))
    .map(({ path }) => path.replaceAll(/\{\w+\}/g, segment));

export function strangeAddresses(world: () => HostileWorld) {
  const visitors = (): [string, Visitor][] => [
    ['coordinator', world().coordinator],
    ['volunteer', world().nobody],
    ['manager', world().manager],
  ];

  async function ask(visitor: Visitor, address: string): Promise<string[]> {
    const answer = await visitor.get(address);
    return brokenBy(answer).map((problem) => `${address.slice(0, 120)}: ${problem}`);
  }

  describe('an address that leads nowhere', () => {
    test.each(segments)('%s is answered, and with nothing of a family', async (segment) => {
      for (const [door, visitor] of visitors())
        for (const path of pathsOf(door, segment)) {
          const answer = await visitor.get(path);
          expect(brokenBy(answer), path.slice(0, 120)).toEqual([]);
          for (const { atHome } of families) expect(answer.body).not.toContain(atHome.address);
        }
    });

    test('a reference is taken however it is written, and no other', async () => {
      const { coordinator } = world();
      const [family] = families;
      const reference = family?.reference ?? '';
      const written = [reference.toLowerCase(), `${reference.slice(0, 4)}-${reference.slice(4)}`];
      for (const each of written)
        expect([200, 301, 302, 303, 308, 404]).toContain(
          (await coordinator.get(`/coordinator/cases/${each}`)).status,
        );
      const mistyped = `${reference.slice(0, 7)}${reference.endsWith('0') ? '1' : '0'}`;
      expect((await coordinator.get(`/coordinator/cases/${mistyped}`)).status).toBe(404);
    });
  });

  describe('a question in the address that no page of ours asks', () => {
    const addresses: Record<string, string[]> = {
      coordinator: [
        '/coordinator',
        '/coordinator/cases',
        '/coordinator/cases/new',
        '/coordinator/people',
        '/coordinator/consignments',
        '/coordinator/stock',
        '/coordinator/search',
        ...families.slice(0, 2).map(({ reference }) => `/coordinator/cases/${reference}`),
        ...families.slice(0, 1).map(({ reference }) => `/coordinator/cases/${reference}/answer`),
      ],
      manager: [
        '/manager',
        '/manager/cases',
        ...families.slice(0, 1).map(({ reference }) => `/manager/cases/${reference}`),
      ],
      'sign-in': ['/sign-in', '/signed-in', '/signed-out', '/signed-in-again'],
    };
    const query = fc.dictionary(
      fc.constantFrom(...asked),
      fc.oneof(fc.constantFrom(...values), fc.string()),
      {
        minKeys: 1,
        maxKeys: 3,
      },
    );

    test.each(Object.keys(addresses))(
      'is no failure at the door of the %s',
      async (door) => {
        const { manager, coordinator, nobody } = world();
        const visitor = door === 'coordinator' ? coordinator : door === 'manager' ? manager : nobody;
        await fc.assert(
          fc.asyncProperty(fc.constantFrom(...(addresses[door] ?? [])), query, async (path, parameters) => {
            expect(await ask(visitor, `${path}?${new URLSearchParams(parameters)}`)).toEqual([]);
          }),
          { numRuns: 50, seed: 3 },
        );
      },
      longest,
    );

    test(
      'a volunteer’s page takes any',
      async () => {
        const { nobody, links } = world();
        await fc.assert(
          fc.asyncProperty(fc.constantFrom(...links), query, async (path, parameters) => {
            expect(await ask(nobody, `${path}?${new URLSearchParams(parameters)}`)).toEqual([]);
          }),
          { numRuns: 50, seed: 3 },
        );
      },
      longest,
    );
  });
}
