/** Cases of mine that wait for somebody or something else: nothing to do here, but I can see that they move. */
import { Paged } from '#functions/web/components/paged.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { FamilyCell } from '../lists/family-cell.tsx';
import { isNarrowed } from '../lists/filters.ts';
import { WhatComes } from '../lists/what-comes.tsx';
import type { OnPage } from '../on-page.ts';
import type { Found } from './found.ts';

export function WaitingForOthers({ the, found }: { the: OnPage; found: Found }) {
  const { say, language, request } = the;
  const { chosen, who } = found;
  const { items, next } = found.waiting.value;
  // What is looked for needs me: nothing that waits for others can fit.
  if (chosen.why !== undefined) return null;
  const empty = isNarrowed(chosen) ? 'narrow.none' : 'waiting.none';
  return (
    <section>
      <h2>{say('waiting.heading')}</h2>
      <Paged
        listed={found.waiting}
        path={request.path}
        query={request.query}
        parameter="waiting"
        language={language}
      >
        <Table
          quiet
          caption={say('waiting.caption')}
          columns={[say('list.family'), say('list.next')]}
          rows={items.map((line) => ({
            key: line.reference,
            cells: [
              <FamilyCell key="family" the={the} line={line} family={who.familyOf(line.reference)} />,
              <WhatComes key="next" the={the} line={line} who={who} />,
            ],
          }))}
          empty={say(next === undefined ? empty : 'list.more-perhaps')}
          language={language}
        />
      </Paged>
    </section>
  );
}
