/** A short list of cases: which family, what is due when, and one thing more. */
import type { CaseLine, Household } from '#functions/store/ports.ts';
import { Due } from '#functions/web/components/due.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { FamilyCell } from './lists/family-cell.tsx';
import { hereOf, type OnPage } from './on-page.ts';

interface CaseLinesProps {
  the: OnPage;
  /** Stands as a heading above. */
  caption: string;
  last: { heading: string; cell(line: CaseLine): string };
  lines: readonly CaseLine[];
  families: ReadonlyMap<string, Household>;
  empty: string;
}

export function CaseLines({ the, caption, last, lines, families, empty }: CaseLinesProps) {
  const { say, language } = the;
  return (
    <Table
      quiet
      caption={caption}
      columns={[say('list.family'), say('list.due'), last.heading]}
      rows={lines.map((line) => ({
        key: line.reference,
        cells: [
          <FamilyCell key="family" the={the} line={line} family={families.get(line.reference)} />,
          <Due key="due" line={line} here={hereOf(the)} />,
          last.cell(line),
        ],
      }))}
      empty={empty}
      language={language}
    />
  );
}

/** Households of a page's cases, looked up together. */
export async function familiesOf(the: OnPage, lines: readonly CaseLine[]): Promise<Map<string, Household>> {
  const found = await the.deps.people.householdsOf(lines.map((line) => line.reference));
  return new Map(found.map((each) => [each.reference, each]));
}
