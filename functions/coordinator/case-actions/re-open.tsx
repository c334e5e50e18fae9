/** Re-opens a closed case, with the one who does it as its coordinator. */
import { ok } from '#case';
import type { Page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { caseForm } from './case-form.tsx';

export const reOpen = (deps: CoordinatorDependencies): Page =>
  caseForm(deps, {
    title: 'action.re-open',
    labels: 're-open',
    done: 're-opened',
    read: () => ok(undefined),
    isSo: (the) => the.request.method === 'POST' && the.state.stage !== 'closed',
    command: (the) => ({ type: 're-open', coordinator: the.user.id }),
    check: { button: 're-open.button', explains: ({ say }) => say('re-open.text') },
  });
