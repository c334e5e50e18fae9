/** Cases in tables: what is due first stands first, what is overdue is marked. */
import { formatReference, type Instant, type Language } from '#case';
import type { Organisation } from '#functions/runtime/organisation.ts';
import type { CaseLine, Page } from '#functions/store/ports.ts';
import { Due } from '#functions/web/components/due.tsx';
import { Line } from '#functions/web/components/line.tsx';
import { Paged } from '#functions/web/components/paged.tsx';
import { Table } from '#functions/web/components/table.tsx';
import type { Listed } from '#functions/web/first-page.ts';
import type { NameOf } from '#functions/web/names.ts';
import { placeName } from '#functions/web/places.ts';
import { reasonText } from '#functions/web/texts/reason-text.ts';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';
import { allCasesAddress, caseAddress } from '../addresses.ts';
import { managerTexts } from '../texts/index.ts';
import { type Chosen, casesAddress } from './filters.ts';
import type { StageOverview } from './read-list.ts';

/** What tables of cases are shown with. */
export interface Shown {
  nameOf: NameOf;
  areas: Organisation['areas'];
  now: Instant;
  language: Language;
  timeZone: string;
}

/** Everybody whose name a line shows. */
export const peopleIn = (line: CaseLine): string[] =>
  line.waitsFor === undefined ? [line.coordinator] : [line.coordinator, line.waitsFor.person];

interface StageListProps {
  list: Listed<Page<CaseLine>>;
  query: Record<string, string>;
  heading: string;
  shown: Shown;
}

export const StageList = ({ list, query, heading, shown }: StageListProps) => (
  <Paged listed={list} path={allCasesAddress} query={query} language={shown.language}>
    <CaseTable
      caption={heading}
      lines={list.value.items}
      shown={shown}
      more={list.value.next !== undefined}
    />
  </Paged>
);

interface OverviewProps {
  list: readonly StageOverview[];
  chosen: Chosen;
  shown: Shown;
}

export function StageOverviews({ list, chosen, shown }: OverviewProps) {
  const say = managerTexts(shown.language);
  const word = vocabulary(shown.language);
  return (
    <>
      {list.map(({ stage, items, more }) => (
        <section key={stage}>
          <h2>{word(`stage.${stage}`)}</h2>
          <CaseTable caption={word(`stage.${stage}`)} lines={items} shown={shown} more={more} />
          {more && (
            <p>
              <a href={casesAddress({ ...chosen, stage })}>
                {say('cases.see-all', { stage: word(`stage.${stage}`) })}
              </a>
            </p>
          )}
        </section>
      ))}
    </>
  );
}

interface CaseTableProps {
  caption: string;
  lines: readonly CaseLine[];
  shown: Shown;
  /** There may be more on another page. */
  more: boolean;
}

function CaseTable({ caption, lines, shown, more }: CaseTableProps) {
  const say = managerTexts(shown.language);
  const columns = lines.some(({ stage }) => stage !== 'closed') ? openColumns : closedColumns;
  return (
    <Table
      quiet
      caption={caption}
      columns={columns.map((column) => say(`cases.${column}`))}
      rows={lines.map((line) => ({
        key: line.reference,
        cells: columns.map((column) => cellOf(column, line, shown)),
      }))}
      empty={say(more ? 'cases.more-perhaps' : 'cases.none')}
      language={shown.language}
    />
  );
}

const openColumns = ['reference', 'waits-for', 'coordinator', 'due'] as const;
/** A closed case waits for nobody. */
const closedColumns = ['reference', 'coordinator', 'closed-at'] as const;
type Column = (typeof openColumns | typeof closedColumns)[number];

function cellOf(column: Column, line: CaseLine, { nameOf, areas, now, language, timeZone }: Shown) {
  const { reference, coordinator, area, priority, waitsFor } = line;
  const say = managerTexts(language);
  switch (column) {
    case 'reference':
      return (
        <>
          <a href={caseAddress(reference)}>{formatReference(reference)}</a>
          <Line>{placeName(areas, area, language)}</Line>
          <Line quiet>{say('cases.priority', { points: priority })}</Line>
        </>
      );
    case 'waits-for':
      if (waitsFor === undefined) return say('cases.nobody');
      return (
        <>
          {nameOf(waitsFor.person)}
          <Line quiet>{reasonText(waitsFor.reason, language)}</Line>
        </>
      );
    case 'coordinator':
      return nameOf(coordinator);
    case 'due':
    case 'closed-at':
      return <Due line={line} here={{ now, language, timeZone }} />;
  }
}
