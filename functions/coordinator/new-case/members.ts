/** Reads the other members of the household: lines without a name are left out. */
import * as v from 'valibot';
import type { Household } from '#functions/store/ports.ts';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { optionalLine, optionalWholeNumber, requiredLine } from '#functions/web/forms/fields.ts';
import { type Form, one } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';

const mostName = 80;
export const mostRelation = 40;

export const memberLines = [1, 2, 3, 4, 5, 6] as const;

const parts = ['name', 'birthYear', 'relation'] as const;

export const memberField = (line: number, part: (typeof parts)[number]) => `member-${line}-${part}`;

export const memberFields = memberLines.flatMap((line) => parts.map((part) => memberField(line, part)));

export function readMembers(
  form: Form,
  year: number,
): { members: Household['members']; errors: FieldErrors } {
  const schema = v.object({
    name: requiredLine(mostName),
    birthYear: optionalWholeNumber(1900, year),
    relation: optionalLine(mostRelation),
  });
  const members: Household['members'] = [];
  let errors: FieldErrors = {};
  for (const line of memberLines) {
    const typed = Object.fromEntries(parts.map((part) => [part, [one(form, memberField(line, part))]]));
    if (parts.every((part) => one(typed, part).trim() === '')) continue;
    const read = readForm(schema, typed);
    if (!read.ok) {
      const wrong = parts.flatMap((part) => {
        const error = read.failure[part];
        return error === undefined ? [] : [[memberField(line, part), error] as const];
      });
      errors = { ...errors, ...Object.fromEntries(wrong) };
      continue;
    }
    const { name, birthYear, relation } = read.value;
    members.push({ name, relation: relation ?? '', ...(birthYear !== undefined && { birthYear }) });
  }
  return { members, errors };
}
