/** Reads the other members of the household: lines without a name are left out. */
import * as v from 'valibot';
import type { Household } from '#functions/store/ports.ts';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { optionalLine, optionalWholeNumber, requiredLine } from '#functions/web/forms/fields.ts';
import { type Form, one } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';

export const memberLines = [1, 2, 3, 4, 5, 6] as const;

export const memberField = (line: number, part: 'name' | 'birthYear' | 'relation') =>
  `member-${line}-${part}`;

export function readMembers(
  form: Form,
  year: number,
): { members: Household['members']; errors: FieldErrors } {
  const schema = v.object({
    name: requiredLine(80),
    birthYear: optionalWholeNumber(1900, year),
    relation: optionalLine(40),
  });
  const members: Household['members'] = [];
  let errors: FieldErrors = {};
  for (const line of memberLines) {
    const parts = ['name', 'birthYear', 'relation'] as const;
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
