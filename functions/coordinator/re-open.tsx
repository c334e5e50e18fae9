/** Re-opens a closed case, with the one who does it as its coordinator. */
import { ok } from '#case';
import { PostForm } from '#functions/web/components/post-form.tsx';
import type { Page } from '#functions/web/page.ts';
import { caseForm } from './case-form.tsx';
import type { CoordinatorDependencies } from './dependencies.ts';
import { carryOut } from './on-case.ts';

export const reOpen = (deps: CoordinatorDependencies): Page =>
  caseForm(deps, {
    title: 'action.re-open',
    labels: 're-open',
    done: 're-opened',
    read: () => ok(undefined),
    act: (the) => carryOut(the, { type: 're-open', coordinator: the.user.id }),
    body: (the) => (
      <PostForm button={the.say('re-open.button')}>
        <p>{the.say('re-open.text')}</p>
      </PostForm>
    ),
  });
