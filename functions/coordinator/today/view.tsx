/** The order of the page: how much there is, in a sentence; the queue; what waits for others; the way to all else. */
import type { CaseLine, Page } from '#functions/store/ports.ts';
import { ButtonLink } from '#functions/web/components/button.tsx';
import { NextStep } from '#functions/web/components/next-step.tsx';
import type { Listed } from '#functions/web/first-page.ts';
import { caseloadAddress, newCaseAddress } from '../addresses.ts';
import { FilterForm } from '../lists/filter-form.tsx';
import { type Chosen, isNarrowed } from '../lists/filters.ts';
import type { Who } from '../lists/who-is-on.ts';
import type { OnPage } from '../on-page.ts';
import { FindCase } from '../search/find-case.tsx';
import { Queue } from './queue.tsx';
import { WaitingForOthers } from './waiting-for-others.tsx';

export interface Found {
  chosen: Chosen;
  /** All that needs me, and how much of it is overdue, whatever the list is narrowed to. */
  count: number;
  overdue: number;
  queue: Listed<Page<CaseLine>>;
  waiting: Listed<Page<CaseLine>>;
  who: Who;
}

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
