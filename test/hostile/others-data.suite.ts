/** Whose data is whose: a link shows no other family, a door nothing to those who have no business there. */
import { describe, expect, test } from 'vitest';
import { routes } from '#functions/routes.ts';
import { families } from '#local/seed/families.ts';
import { discover, isHtml } from '../crawl/discover.ts';
import type { HostileWorld } from './world.ts';

/** What a volunteer is never shown of any family: whoever needs the address asks the coordinator. */
const secretsOf = ({ atHome }: (typeof families)[number]): string[] => [
  atHome.familyName,
  ...(atHome.phone === undefined ? [] : [atHome.phone.slice(-7)]),
  ...(atHome.story === undefined ? [] : [atHome.story]),
  'Abai street',
];

const digits = (text: string): string => text.replaceAll(/[\s()-]|&nbsp;/g, '');
const shows = (body: string, secret: string): boolean =>
  body.includes(secret) || digits(body).includes(secret);

export function othersData(world: () => HostileWorld) {
  describe('the page behind a link', () => {
    test('names one family by its first name, and no family by more', async () => {
      const { nobody, links } = world();
      expect(links.length).toBeGreaterThan(3);
      const pages = (await discover(nobody, links, () => 20)).filter(isHtml);
      for (const { address, body } of pages) {
        const text = body.replaceAll(/<style>[\s\S]*?<\/style>/g, '').replaceAll(/<[^>]*>/g, ' ');
        for (const secret of families.flatMap(secretsOf))
          expect(shows(text, secret), `${address}: ${secret}`).toBe(false);
        const named = families.filter(({ atHome }) => new RegExp(`\\b${atHome.firstName}\\b`).test(text));
        expect(named.length, `${address} names ${named.map(({ atHome }) => atHome.firstName)}`).toBeLessThan(
          2,
        );
      }
    });

    test('that nobody was sent shows nothing, and takes nothing', async () => {
      const { nobody, links } = world();
      const [link = ''] = links;
      const invented = `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`;
      for (const path of routes.filter(({ door }) => door === 'volunteer').map((route) => route.path)) {
        const address = path.replace('/v/{link}', invented);
        for (const { status, body } of [
          await nobody.get(address),
          await nobody.post(address, [['outcome', 'no-needs']]),
        ]) {
          expect(status, address).toBeGreaterThanOrEqual(400);
          for (const { atHome } of families) {
            expect(body).not.toContain(atHome.firstName);
            expect(body).not.toContain(atHome.village);
          }
        }
      }
    });
  });

  describe('pages of staff', () => {
    const paths = routes
      .filter(({ door, method }) => (door === 'coordinator' || door === 'manager') && method === 'GET')
      .map(({ path, door }) => ({ door, path: path.replace('{reference}', families[0]?.reference ?? '') }));

    test.each(paths)('$path shows nothing to nobody, nor to the other role', async ({ door, path }) => {
      const { nobody, coordinator, manager } = world();
      const unknown = await nobody.get(path);
      expect([unknown.status, unknown.location]).toEqual([303, expect.stringMatching(/^\/sign-in\?to=/)]);
      expect(unknown.body).toBe('');
      const other = await (door === 'coordinator' ? manager : coordinator).get(path);
      expect(other.status).toBe(403);
      for (const secret of families.flatMap(secretsOf)) expect(shows(other.body, secret)).toBe(false);
    });
  });
}
