/** The filters of the list of cases: all of them in the address, so that a list can be sent to somebody. */
import * as v from 'valibot';
import { type Stage, stages } from '#case';
import { allCasesAddress } from '../addresses.ts';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

/** What does not make sense is left out: a mistyped filter shows more, never an error. */
const schema = v.object({
  stage: v.fallback(v.optional(v.picklist(stages)), undefined),
  coordinator: v.fallback(v.optional(text), undefined),
  area: v.fallback(v.optional(text), undefined),
  overdue: v.fallback(v.optional(v.literal('yes')), undefined),
});

export interface Chosen {
  stage?: Stage;
  coordinator?: string;
  area?: string;
  /** Only cases whose date has passed. */
  overdue?: true;
}

export function chosenIn(query: Record<string, string>): Chosen {
  const { stage, coordinator, area, overdue } = v.parse(schema, query);
  return {
    ...(stage && { stage }),
    ...(coordinator && { coordinator }),
    ...(area && { area }),
    ...(overdue && stage !== 'closed' && { overdue: true }),
  };
}

/** Address of the list with these filters. */
export function casesAddress({ stage, coordinator, area, overdue }: Chosen): string {
  const search = new URLSearchParams({
    ...(stage && { stage }),
    ...(coordinator && { coordinator }),
    ...(area && { area }),
    ...(overdue && { overdue: 'yes' }),
  }).toString();
  return search === '' ? allCasesAddress : `${allCasesAddress}?${search}`;
}
