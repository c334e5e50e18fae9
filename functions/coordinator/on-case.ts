/** A page about one case: finds it by the reference in the address, or says what is wrong with that. */
import {
  type Actor,
  type CaseCommand,
  type CaseReference,
  type CaseState,
  type Refusal,
  type Result,
  readReference,
} from '#case';
import { log } from '#functions/runtime/log.ts';
import type { CarriedOut } from '#functions/store/ports.ts';
import { type Page, type PageAnswer, seeOther } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from './dependencies.ts';
import { type OnPage, onPage } from './on-page.ts';
import { noSuchCase } from './search/find-case.tsx';

export interface OnCase extends OnPage {
  reference: CaseReference;
  state: CaseState;
  by: Actor;
}

export const onCase = (deps: CoordinatorDependencies, answer: (the: OnCase) => Promise<PageAnswer>): Page =>
  onPage(deps, async (the) => {
    const typed = the.request.parameters['reference'] ?? '';
    const read = readReference(typed);
    if (!read.ok) return noSuchCase(the, 'mistyped', typed);
    const reference = read.value;
    if (typed !== reference && the.request.method === 'GET') {
      return seeOther(
        the.request.path.replace(encodeURIComponent(typed), reference).replace(typed, reference),
      );
    }
    const state = await deps.cases.load(reference);
    if (state === undefined) return noSuchCase(the, 'unknown', reference);
    return answer({ ...the, reference, state, by: { role: 'coordinator', id: the.user.id } });
  });

/** Carries out a command; a refusal is logged by its code and left to the page to say. */
export async function carryOut(the: OnCase, command: CaseCommand): Promise<Result<CarriedOut, Refusal>> {
  const done = await the.deps.cases.carryOut(the.reference, command, the.by);
  if (!done.ok) {
    const { refused } = done.failure;
    log.info('command-refused', { reference: the.reference, command: command.type, refusal: refused });
  }
  return done;
}
