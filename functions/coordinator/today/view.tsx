/** The order of the page: how much there is, in a sentence; the queue; what waits for others; the way to all else. */
import { ButtonLink } from '#functions/web/components/button.tsx';
import { NextStep } from '#functions/web/components/next-step.tsx';
import { caseloadAddress, newCaseAddress } from '../addresses.ts';
import { FilterForm } from '../lists/filter-form.tsx';
import { isNarrowed } from '../lists/filters.ts';
import type { OnPage } from '../on-page.ts';
import { FindCase } from '../search/find-case.tsx';
import type { Found } from './found.ts';
import { Queue } from './queue.tsx';
import { WaitingForOthers } from './waiting-for-others.tsx';

interface ViewProps {
  the: OnPage;
  found: Found;
}

export function TodayView({ the, found }: ViewProps) {
  const { say } = the;
  const { chosen, count, overdue, queue, waiting } = found;
  const isNew =
    count === 0 &&
    !isNarrowed(chosen) &&
    [queue, waiting].every(({ value }) => value.items.length === 0 && value.next === undefined);
  return (
    <>
      <h1>{say('today.heading')}</h1>
      <NextStep>
        <p>
          {count === 0
            ? say(isNew ? 'today.no-cases' : 'today.none')
            : say('today.summary', { count, overdue })}
        </p>
      </NextStep>
      <FindCase the={the} short />
      {isNew ? (
        <p>
          <ButtonLink href={newCaseAddress}>{say('today.new-case')}</ButtonLink>
        </p>
      ) : (
        <>
          <FilterForm the={the} chosen={chosen} byReason />
          <Queue the={the} found={found} />
          <WaitingForOthers the={the} found={found} />
          <p>
            <a href={caseloadAddress}>{say('today.see-caseload')}</a>
          </p>
        </>
      )}
    </>
  );
}
