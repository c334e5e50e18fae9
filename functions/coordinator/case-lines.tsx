/** A list of cases: which family, what is due when, and who it waits for. */
import { askKinds, escalationReasons, formatReference, type Instant } from '#case';
import type { CaseLine, Household } from '#functions/store/ports.ts';
import { Table } from '#functions/web/components/table.tsx';
import { When } from '#functions/web/components/when.tsx';
import type { NameOf } from '#functions/web/names.ts';
import { caseAddress } from './on-case.ts';
import type { OnPage } from './on-page.ts';

interface CaseLinesProps {
  the: OnPage;
  caption: string;
  /** The last column: what to do, or who it waits for. */
  last: { heading: string; cell(line: CaseLine): string };
  lines: readonly CaseLine[];
  families: ReadonlyMap<string, Household>;
  empty: string;
  now: Instant;
}

export function CaseLines({ the, caption, last, lines, families, empty, now }: CaseLinesProps) {
  const { say, word, language, deps } = the;
  const familyOf = (line: CaseLine): string => {
    const family = families.get(line.reference);
    return family === undefined
      ? say('list.erased')
      : `${family.firstName} ${family.familyName}, ${family.village}`;
  };
  return (
    <Table
      caption={caption}
      columns={[say('list.case'), say('list.family'), say('list.due'), say('list.stage'), last.heading]}
      rows={lines.map((line) => ({
        key: line.reference,
        cells: [
          <a key="case" href={caseAddress(line.reference)}>
            {formatReference(line.reference)}
          </a>,
          familyOf(line),
          <>
            <When at={line.due} language={language} timeZone={deps.settings.timeZone} />
            {line.due < now && <strong class="late">{` ${say('list.overdue')}`}</strong>}
          </>,
          word(`stage.${line.stage}`),
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
  const found = await Promise.all(lines.map((line) => the.deps.people.findHousehold(line.reference)));
  return new Map(found.flatMap((each) => (each === undefined ? [] : [[each.reference, each]])));
}

/** Why a case waits, in words: a reason for staff, or the question put to a volunteer. */
export function reasonText(the: OnPage, code: string): string {
  const reason = escalationReasons.find((each) => each === code);
  if (reason !== undefined) return the.word(`reason.${reason}`);
  const ask = askKinds.find((each) => each === code);
  return ask === undefined ? code : the.word(`ask.${ask}`);
}

/** What to do about it, where there is something to do. */
export function whatToDo(the: OnPage, line: CaseLine): string {
  const code = line.waitsFor?.reason ?? '';
  const reason = escalationReasons.find((each) => each === code);
  if (reason === undefined) return reasonText(the, code);
  return `${the.word(`reason.${reason}`)}. ${the.say(`todo.${reason}`)}`;
}

export function waitsForText(the: OnPage, line: CaseLine, nameOf: NameOf): string {
  const { waitsFor } = line;
  if (waitsFor === undefined) return the.say('list.nobody');
  return `${nameOf(waitsFor.person)}: ${reasonText(the, waitsFor.reason)}`;
}
