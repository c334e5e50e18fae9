/** How often things may be done before it is no person's doing; beyond that a page says when to go on. */
import * as v from 'valibot';

const atMost = (most: number) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), most);

export const limitsSchema = v.object({
  /**
   * Looks at the pages behind one link in ten minutes. Mail scanners look ten or twenty times, a person over a bad line
   * a few dozen times.
   */
  linkLooks: atMost(200),
  /** Forms sent through one link in ten minutes: an answer, put right several times, with more lines asked for. */
  linkForms: atMost(30),
  /** Families whose details one member of staff opens in an hour: one each minute for an hour is no visit to a case. */
  families: atMost(90),
  /** From so many families an hour on, the operator hears of it: more than a long day's work in one hour. */
  unusualFamilies: atMost(45),
  /** Searches by one member of staff in an hour: a call every half minute. */
  searches: atMost(120),
  /** Tables of families sent in by one member of staff in an hour, each with up to 200; putting rows right counts, too. */
  imports: atMost(60),
});

export type Limits = v.InferOutput<typeof limitsSchema>;

export const defaultLimits: Limits = v.parse(limitsSchema, {});
