/** The columns of the table of an import: which there are, which must be there, and what stands in a cell of each. */

interface ColumnKind {
  /** `words`: one of the words in codes-of-words.ts; `several`: some of them; `need`: a thing and how many of it. */
  reads: 'text' | 'year' | 'number' | 'phone' | 'word' | 'several' | 'yes-no' | 'need';
  required: boolean;
}

/** In the order of the template. */
export const columns = {
  firstName: { reads: 'text', required: true },
  familyName: { reads: 'text', required: true },
  birthYear: { reads: 'year', required: false },
  phone: { reads: 'phone', required: false },
  language: { reads: 'word', required: true },
  village: { reads: 'text', required: true },
  address: { reads: 'text', required: true },
  area: { reads: 'word', required: true },
  from: { reads: 'word', required: false },
  adults: { reads: 'number', required: true },
  children: { reads: 'number', required: true },
  why: { reads: 'several', required: true },
  urgency: { reads: 'word', required: true },
  need1: { reads: 'need', required: false },
  need2: { reads: 'need', required: false },
  need3: { reads: 'need', required: false },
  need4: { reads: 'need', required: false },
  story: { reads: 'text', required: false },
  contact: { reads: 'yes-no', required: false },
  storyTold: { reads: 'yes-no', required: false },
} as const satisfies Record<string, ColumnKind>;

export type ColumnCode = keyof typeof columns;

export const isColumn = (name: string): name is ColumnCode => Object.hasOwn(columns, name);
export const columnCodes: readonly ColumnCode[] = Object.keys(columns).filter(isColumn);
export const requiredColumns = columnCodes.filter((code) => columns[code].required);
export const needColumns = columnCodes.filter((code) => columns[code].reads === 'need');
