/**
 * Makes of a row the form that a person would have sent, so that one set of rules reads both; what is then wrong with
 * a field is told of the column that it came from.
 */
import { failed, ok, type Result } from '#case';
import type { Organisation } from '#functions/runtime/organisation.ts';
import { mostNeeds, needField } from '#functions/web/answers/read-needs.ts';
import type { FieldError } from '#functions/web/forms/field-errors.ts';
import { type Form, formOf } from '#functions/web/forms/form.ts';
import { type Intake, readIntake } from '../new-case/intake-form.ts';
import { languageWords, placeWords, urgencyWords, type Words, whyWords, yesOrNo } from './codes-of-words.ts';
import { type ColumnCode, columnCodes, isColumn, needColumns } from './columns.ts';
import { needsIn, partsOf } from './needs-in-cell.ts';
import type { TypedRow } from './read-table.ts';

type CellProblem =
  | { is: 'unknown-word'; word: string }
  | { is: 'too-many-needs'; limit: number }
  | { is: 'field'; error: FieldError };
export interface CellError {
  column: ColumnCode;
  problem: CellProblem;
}

/** What has been read of a row so far. */
interface Reading {
  form: Form;
  errors: CellError[];
  /** Columns of fields that are not called like their column. */
  columnOf: Record<string, ColumnCode>;
}

export function readRow(
  row: TypedRow,
  organisation: Pick<Organisation, 'areas' | 'regions'>,
  year: number,
): Result<Intake, readonly CellError[]> {
  const { form, errors, columnOf } = formOfRow(row, organisation);
  const read = readIntake(form, organisation, year);
  const told = new Set(errors.map(({ column }) => column));
  const fieldErrors = Object.entries(read.ok ? {} : read.failure).flatMap(([field, error]): CellError[] => {
    const column = columnOf[field] ?? (isColumn(field) ? field : undefined);
    if (column === undefined) throw new Error(`no column brings the field ${field}`);
    return told.has(column) ? [] : [{ column, problem: { is: 'field', error } }];
  });
  const all = [...errors, ...fieldErrors].toSorted((one, other) => placeOf(one) - placeOf(other));
  return read.ok && all.length === 0 ? ok(read.value) : failed(all);
}

const placeOf = ({ column }: CellError): number => columnCodes.indexOf(column);

function formOfRow(row: TypedRow, organisation: Pick<Organisation, 'areas' | 'regions'>): Reading {
  const cell = (column: ColumnCode): string => row.cells.get(column) ?? '';
  const errors: CellError[] = [];
  /** The code of a word; a word that is none of ours is told, and stands for nothing. */
  const code = (column: ColumnCode, words: Words, typed = cell(column)): string => {
    const known = typed === '' ? '' : words(typed);
    if (known === undefined) errors.push({ column, problem: { is: 'unknown-word', word: typed } });
    return known ?? '';
  };
  const places = placeWords(organisation);
  const urgency = code('urgency', urgencyWords);
  const needs = needFields(cell, urgency, errors);
  const agreed = (column: ColumnCode) => code(column, yesOrNo) === 'yes';
  const form = formOf({
    firstName: cell('firstName'),
    familyName: cell('familyName'),
    birthYear: yearIn(cell('birthYear')),
    phone: phoneIn(cell('phone')),
    language: code('language', languageWords),
    village: cell('village'),
    address: cell('address'),
    area: code('area', places.area),
    from: code('from', places.from),
    adults: numberIn(cell('adults')),
    children: numberIn(cell('children')),
    why: partsOf(cell('why')).map((each) => code('why', whyWords, each)),
    story: cell('story'),
    urgency,
    consents: [...(agreed('contact') ? ['contact'] : []), ...(agreed('storyTold') ? ['story'] : [])],
    ...needs.fields,
  });
  return { form, errors, columnOf: needs.columnOf };
}

/** The lines of needs; they are as urgent as the case. */
function needFields(cell: (column: ColumnCode) => string, urgency: string, errors: CellError[]) {
  const fields: Record<string, string> = {};
  const columnOf: Record<string, ColumnCode> = {};
  const needs = needColumns.flatMap((column) => needsIn(cell(column)).map((need) => ({ column, ...need })));
  for (const [index, { column, typed, kind, quantity }] of needs.entries()) {
    if (index === mostNeeds) errors.push({ column, problem: { is: 'too-many-needs', limit: mostNeeds } });
    if (kind === undefined) errors.push({ column, problem: { is: 'unknown-word', word: typed } });
    const parts = { kind: kind ?? '', quantity, urgency: urgency === '' ? 'soon' : urgency };
    for (const part of ['kind', 'quantity', 'urgency'] as const) {
      fields[needField(index + 1, part)] = parts[part];
      columnOf[needField(index + 1, part)] = column;
    }
  }
  return { fields, columnOf };
}

/** A spreadsheet may write a whole number as 2.0. */
const numberIn = (cell: string): string => cell.replace(/[.,]0+$/, '');

/** Of a whole date, `05.03.1985` or `1985-03-05`, the year. */
const yearIn = (cell: string): string =>
  /^\d{1,2}[./-]\d{1,2}[./-](\d{4})$/.exec(cell)?.[1] ??
  /^(\d{4})-\d{2}-\d{2}$/.exec(cell)?.[1] ??
  numberIn(cell);

/** A spreadsheet takes `+7…` for a sum and drops the plus. */
const phoneIn = (cell: string): string => {
  const digits = numberIn(cell).replace(/[\s().-]/g, '');
  return /^77\d{9}$/.test(digits) ? `+${digits}` : numberIn(cell);
};
