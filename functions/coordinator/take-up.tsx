/** "I have dealt with it": the case no longer waits for staff, and its journey goes on. */
import { formatReference } from '#case';
import { type Page, page, seeOther } from '#functions/web/page.ts';
import { refusalText } from '#functions/web/texts/refusals/index.ts';
import type { CoordinatorDependencies } from './dependencies.ts';
import { carryOut, caseAddress, onCase } from './on-case.ts';

export const takeUp = (deps: CoordinatorDependencies): Page =>
  onCase(deps, async (the) => {
    const done = await carryOut(the, { type: 'take-up' });
    const address = caseAddress(the.reference);
    if (done.ok) return seeOther(`${address}?done=taken-up`);
    const title = the.say('case.take-up');
    const reference = formatReference(the.reference);
    return page(
      the.language,
      title,
      <>
        <h1>{title}</h1>
        <p>{refusalText(done.failure, the.language)}</p>
        <p>
          <a href={address}>{the.say('back-to-case', { reference })}</a>
        </p>
      </>,
      409,
    );
  });
