/** The pages of the manager door, by their names in the table of routes. */
import { limitedBy } from '#functions/web/limits/limited.ts';
import type { Page } from '#functions/web/page.ts';
import { createAccessesByPersonPage } from './accesses/by-person.tsx';
import { createAccessesOfDayPage } from './accesses/of-day.tsx';
import { createAccessesToFamilyPage } from './accesses/to-family.tsx';
import { createAllCasesPage } from './all-cases/page.tsx';
import { createCaseHistoryPage } from './case-history/page.tsx';
import type { ManagerDependencies } from './dependencies.ts';
import { createFiguresPage } from './figures/page.tsx';

export const createManagerPages = (deps: ManagerDependencies) =>
  ({
    figures: createFiguresPage(deps),
    'all-cases': createAllCasesPage(deps),
    'case-history': limitedBy(deps).family(createCaseHistoryPage(deps)),
    'accesses-of-day': createAccessesOfDayPage(deps),
    'accesses-by-person': createAccessesByPersonPage(deps),
    'accesses-to-family': createAccessesToFamilyPage(deps),
  }) satisfies Record<string, Page>;
