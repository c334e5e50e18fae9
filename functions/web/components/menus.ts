/** The menu of each door, and which of its items a page belongs to. */
import type { Door } from '#functions/routes.ts';
import type { ChromeText } from '../texts/chrome/index.ts';

interface MenuEntry {
  path: string;
  text: ChromeText;
  /** Other pages of the same journey begin with one of these. */
  also?: readonly string[];
}

const menus: Record<Door, readonly MenuEntry[]> = {
  coordinator: [
    { path: '/coordinator', text: 'menu-today' },
    { path: '/coordinator/search', text: 'menu-search' },
    { path: '/coordinator/cases', text: 'menu-caseload' },
    {
      path: '/coordinator/cases/new',
      text: 'menu-new-case',
      also: ['/coordinator/drafts/', '/coordinator/cases/import'],
    },
    { path: '/coordinator/people', text: 'menu-people' },
    { path: '/coordinator/consignments', text: 'menu-consignments' },
    { path: '/coordinator/stock', text: 'menu-stock' },
  ],
  volunteer: [],
  'sign-in': [],
  manager: [
    { path: '/manager', text: 'menu-figures' },
    { path: '/manager/cases', text: 'menu-all-cases' },
    { path: '/manager/accesses', text: 'menu-accesses' },
  ],
};

/** Where the mark leads: the first page of the door. */
export const homeOf = (door: Door): string | undefined => menus[door][0]?.path;

/** @param path of the page that is shown. A page belongs to the longest path that it begins with. */
export function menuOf(door: Door, path: string): (MenuEntry & { current?: 'page' | 'true' })[] {
  const home = homeOf(door);
  const owns = ({ path: own, also = [] }: MenuEntry) =>
    path === own ||
    (own !== home && path.startsWith(`${own}/`)) ||
    also.some((beginning) => path.startsWith(beginning));
  const owner = menus[door].filter(owns).sort((a, b) => b.path.length - a.path.length)[0];
  return menus[door].map((entry) =>
    entry === owner ? { ...entry, current: entry.path === path ? 'page' : 'true' } : entry,
  );
}
