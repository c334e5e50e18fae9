/** Pages that a member of staff may open or send so often in an hour: a family's details, searches, whole tables. */
import { failed, ok, type Result, readReference } from '#case';
import type { Limits } from '#functions/runtime/limits.ts';
import { log } from '#functions/runtime/log.ts';
import type { Asks, StaffUse, TooOften } from '#functions/store/ports.ts';
import { type Page, type PageRequest, staffOf, type User } from '../page.ts';
import { tooOftenPage } from './too-often-page.tsx';

export interface LimitedDependencies {
  asks: Pick<Asks, 'countStaffUse' | 'countFamily'>;
  limits: Limits;
}

export function limitedBy(deps: LimitedDependencies) {
  const { asks, limits } = deps;
  return {
    /** A page with the details of the family whose case its address names. */
    family: (page: Page): Page =>
      counted('families', page, async ({ parameters }, user) => {
        const reference = readReference(parameters['reference'] ?? '');
        return reference.ok ? countFamily(deps, user, reference.value) : ok(undefined);
      }),
    /** A page whose forms are counted; looking at it is not. */
    forms: (use: StaffUse, page: Page): Page =>
      counted(use, page, async ({ method }, user) =>
        method === 'POST'
          ? asks.countStaffUse(user.id, use, { most: limits[use], minutes: 60 })
          : ok(undefined),
      ),
  };
}

const counted =
  (
    what: string,
    page: Page,
    count: (request: PageRequest, user: User) => Promise<Result<undefined, TooOften>>,
  ): Page =>
  async (request) => {
    const { language } = request;
    const user = staffOf(request);
    const allowed = await count(request, user);
    if (allowed.ok) return page(request);
    log.warn('used-too-often', { what, by: user.id });
    return tooOftenPage({ request, language, again: allowed.failure.again });
  };

async function countFamily(
  { asks, limits }: LimitedDependencies,
  { id }: User,
  reference: string,
): Promise<Result<undefined, TooOften>> {
  const opened = await asks.countFamily(id, reference, { most: limits.families, minutes: 60 });
  const families = opened.ok ? opened.value : limits.families;
  if (families >= limits.unusualFamilies) log.warn('many-families-opened', { by: id, families });
  return opened.ok ? ok(undefined) : failed(opened.failure);
}
