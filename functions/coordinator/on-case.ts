/** A page about one case: finds it by the reference in the address, or says what is wrong with that. */
import { type CaseReference, type CaseState, formatReference, readReference } from '#case';
import { type Page, type PageAnswer, seeOther } from '#functions/web/page.ts';
import { caseAddress } from './addresses.ts';
import type { CoordinatorDependencies } from './dependencies.ts';
import { type OnPage, onPage } from './on-page.ts';
import { noSuchCase } from './search/no-such-case.tsx';

export interface OnCase extends OnPage {
  reference: CaseReference;
  state: CaseState;
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
    // Every page about a case says whose it is: who opens one is known before they see it.
    if (!state.personalDataErased) await deps.people.noteAccess(the.user.id, reference, 'page');
    return answer({ ...the, reference, state });
  });

/** The link back to the case, on the pages about it. */
export const backToCase = ({ say, reference }: OnCase): { href: string; text: string } => ({
  href: caseAddress(reference),
  text: say('back-to-case', { reference: formatReference(reference) }),
});
