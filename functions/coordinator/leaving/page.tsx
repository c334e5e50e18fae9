/** Hands over what somebody holds: chosen, checked, then each case given by itself (docs/decisions/0014). */
import { one } from '#functions/web/forms/form.ts';
import type { Page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { notFound } from '../not-found.tsx';
import { onPage } from '../on-page.ts';
import { notYourself } from '../people/not-yourself.tsx';
import { checkHandOver } from './check.tsx';
import { chooseWho } from './choose.tsx';
import { chosenIn } from './chosen.ts';
import { showDone } from './done.tsx';
import { isDone } from './done-address.ts';
import { handOver } from './hand-over.ts';
import { holderIn, isSelf } from './holder.ts';
import { holdingsOf } from './holdings.ts';

export const leaving = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const holder = await holderIn(the);
    if (holder === undefined) return notFound(the, 'find.person');
    const { request } = the;
    if (request.method === 'GET' && isDone(request.query)) return showDone(the, holder);
    const holdings = await holdingsOf(the, holder);
    if (request.method === 'GET') return chooseWho(the, holder, holdings, request.form);
    if (isSelf(the, holder) && one(request.form, 'how') === 'leaves') return notYourself(the, 'leaving.self');
    const chosen = await chosenIn(the, holder, request.form);
    if (!chosen.ok) return chooseWho(the, holder, holdings, request.form, chosen.failure);
    switch (one(request.form, 'step')) {
      case 'do':
        return handOver(the, holder, chosen.value);
      case 'change':
        return chooseWho(the, holder, holdings, request.form);
      default:
        return checkHandOver(the, holder, holdings, chosen.value);
    }
  });
