/**
 * Finds families by name, phone or reference. What was typed comes with POST and is answered at once, never with an
 * address that holds it; a single case found by its reference is gone to straight away, since that is no personal data.
 */
import type { CaseReference } from '#case';
import type { CaseLine } from '#functions/store/ports.ts';
import { formAgain } from '#functions/web/form-page.ts';
import { one } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, page, seeOther } from '#functions/web/page.ts';
import { caseAddress } from '../addresses.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { byReference } from '../lists/families-of.ts';
import { whoIsOn } from '../lists/who-is-on.ts';
import { type OnPage, onPage } from '../on-page.ts';
import { FindCase, longestSought, searchField } from './find-case.tsx';
import { noSuchCase } from './no-such-case.tsx';
import { Results } from './results.tsx';
import { type WhatIsSought, whatIsSought } from './what-is-sought.ts';

export const searchPage = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { request } = the;
    const reference = request.query['reference']?.trim() ?? '';
    if (request.method === 'GET')
      return reference === '' ? empty(the) : goTo(the, reference, whatIsSought(reference));
    const typed = one(request.form, searchField).trim().slice(0, longestSought);
    const sought = whatIsSought(typed);
    if (sought.reference !== undefined && (await isCase(the, sought.reference)))
      return seeOther(caseAddress(sought.reference));
    if (sought.family === undefined && sought.reference === undefined && !sought.mistyped)
      return again(the, typed);
    return found(the, typed, sought);
  });

const isCase = async ({ deps }: OnPage, reference: CaseReference): Promise<boolean> =>
  (await deps.rows.linesOf([reference])).length > 0;

const goTo = (the: OnPage, typed: string, { reference }: WhatIsSought): PageAnswer =>
  reference === undefined ? noSuchCase(the, 'mistyped', typed) : seeOther(caseAddress(reference));

function empty(the: OnPage): PageAnswer {
  const title = the.say('search.heading');
  return page(
    the.language,
    title,
    <>
      <h1>{title}</h1>
      <FindCase the={the} />
    </>,
  );
}

function again(the: OnPage, typed: string): PageAnswer {
  const title = the.say('search.heading');
  const body = (
    <>
      <h1>{title}</h1>
      <FindCase the={the} typed={typed} error={the.say('search.too-short')} />
    </>
  );
  return formAgain(the.language, title, body);
}

/** In the order of names. A name of eight letters can look like a reference by chance: it is looked up as a name too. */
async function found(the: OnPage, typed: string, sought: WhatIsSought): Promise<PageAnswer> {
  const { deps, say, language } = the;
  const { households, more } =
    sought.family === undefined
      ? { households: [], more: false }
      : await deps.people.findHouseholds(sought.family);
  if (households.length === 0 && sought.reference !== undefined) return noSuchCase(the, 'unknown', typed);
  if (households.length === 0 && sought.mistyped) return noSuchCase(the, 'mistyped', typed);
  const lines = await deps.rows.linesOf(households.map(({ reference }) => reference));
  const lineOf = new Map<CaseReference, CaseLine>(lines.map((line) => [line.reference, line]));
  const inOrder = households.flatMap(({ reference }) => lineOf.get(reference) ?? []);
  const who = await whoIsOn(the, inOrder, byReference(households));
  // The title goes into the history of the browser: it does not say who was looked for.
  return page(
    language,
    say('search.heading'),
    <Results the={the} typed={typed} lines={inOrder} who={who} more={more} />,
  );
}
