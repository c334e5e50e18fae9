/** "I have dealt with it": the case no longer waits for staff, and its journey goes on. */
import { ok } from '#case';
import type { Page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { caseForm } from './case-form.tsx';

export const takeUp = (deps: CoordinatorDependencies): Page =>
  caseForm(deps, {
    title: 'action.take-up',
    labels: 'take-up',
    done: 'taken-up',
    read: () => ok(undefined),
    command: () => ({ type: 'take-up' }),
    check: {
      button: 'take-up.button',
      explains: ({ state, say, word }) => {
        const reason = state.untold?.reason ?? state.waitingFor?.reason;
        return reason && say('take-up.text', { reason: word(`reason.${reason}`) });
      },
    },
  });
