/** The families that were found: which one it is, where its case stands, and who looks after it. */
import { formatReference } from '#case';
import type { CaseLine } from '#functions/store/ports.ts';
import { InsetText } from '#functions/web/components/inset-text.tsx';
import { Line } from '#functions/web/components/line.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { FamilyCell } from '../lists/family-cell.tsx';
import type { Who } from '../lists/who-is-on.ts';
import type { OnPage } from '../on-page.ts';
import { FindCase } from './find-case.tsx';

interface ResultsProps {
  the: OnPage;
  typed: string;
  lines: readonly CaseLine[];
  who: Who;
  /** Not all of them are shown. */
  more: boolean;
}

export function Results({ the, typed, lines, who, more }: ResultsProps) {
  const { say, language } = the;
  return (
    <>
      <h1>{say('search.heading')}</h1>
      <FindCase the={the} typed={typed} />
      {lines.length === 0 ? (
        <section role="status">
          <h2>{say('search.none')}</h2>
          <p>{say('search.none-text')}</p>
        </section>
      ) : (
        <>
          <Table
            caption={say('search.results', { count: lines.length })}
            columns={[say('list.family'), say('search.stands')]}
            rows={lines.map((line) => ({
              key: line.reference,
              cells: [
                <FamilyCell key="family" the={the} line={line} family={who.familyOf(line.reference)} />,
                <>
                  {who.nameOf(line.coordinator)}
                  <Line quiet>{formatReference(line.reference)}</Line>
                </>,
              ],
            }))}
            language={language}
          />
          {more && <InsetText>{say('search.more')}</InsetText>}
        </>
      )}
    </>
  );
}
