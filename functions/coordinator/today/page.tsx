/** Today: what needs me, overdue first, with why and what to do; then what waits for others, and what comes next. */
import { orFirstPage } from '#functions/web/first-page.ts';
import { type Page, page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { chosenIn, narrowingOf } from '../lists/filters.ts';
import { whoIsOn } from '../lists/who-is-on.ts';
import { onPage } from '../on-page.ts';
import { TodayView } from './view.tsx';

const atOnce = 20;

/** However many cases there are: two counts, two lists, and two look-ups of all whom they name. */
export const today = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { say, language, request, user } = the;
    const now = deps.now();
    const chosen = chosenIn(request.query);
    const { reason, ...ofAny } = narrowingOf(chosen, now);
    const [count, overdue, queue, waiting] = await Promise.all([
      deps.rows.countOnDesk(user.id),
      deps.rows.countOnDesk(user.id, now),
      orFirstPage(
        (at) => deps.rows.onDesk(user.id, { limit: atOnce, ...ofAny, ...(reason && { reason }), ...at }),
        request.query['cursor'],
      ),
      orFirstPage(
        (at) => deps.rows.caseload(user.id, { limit: atOnce, others: true, ...ofAny, ...at }),
        request.query['waiting'],
      ),
    ]);
    const who = await whoIsOn(the, [...queue.value.items, ...waiting.value.items]);
    const found = { chosen, count, overdue, queue, waiting, who };
    return page(language, say('today.heading'), <TodayView the={the} found={found} />);
  });
