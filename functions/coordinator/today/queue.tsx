/** What needs me: each line says which family, why it is here and what to do, and when it is or was due. */
import { Due } from '#functions/web/components/due.tsx';
import { Paged } from '#functions/web/components/paged.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { FamilyCell } from '../lists/family-cell.tsx';
import { isNarrowed } from '../lists/filters.ts';
import { WhatToDo } from '../lists/what-to-do.tsx';
import { hereOf, type OnPage } from '../on-page.ts';
import type { Found } from './found.ts';

export function Queue({ the, found }: { the: OnPage; found: Found }) {
  const { say, language, request } = the;
  const { chosen, count, who } = found;
  const { items, next } = found.queue.value;
  // The sentence above has said that there is nothing.
  if (count === 0 && !isNarrowed(chosen)) return null;
  const empty = isNarrowed(chosen) ? 'narrow.none' : 'today.none';
  return (
    <Paged listed={found.queue} path={request.path} query={request.query} language={language}>
      <Table
        quiet
        caption={say('today.caption')}
        columns={[say('list.family'), say('list.why'), say('list.due')]}
        rows={items.map((line) => ({
          key: line.reference,
          cells: [
            <FamilyCell key="family" the={the} line={line} family={who.familyOf(line.reference)} />,
            <WhatToDo key="what" the={the} line={line} who={who} />,
            <Due key="due" line={line} here={hereOf(the)} />,
          ],
        }))}
        empty={say(next === undefined ? empty : 'list.more-perhaps')}
        language={language}
      />
    </Paged>
  );
}
