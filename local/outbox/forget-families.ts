/**
 * What was said to people about a family loses its words once the family is erased. In the cloud no copy of a letter is
 * kept that could; this outbox is the only place that has one.
 */
import * as v from 'valibot';
import type { Outbox } from './outbox.ts';

const erasure = v.object({
  reference: v.object({ S: v.string() }),
  event: v.object({ M: v.object({ type: v.object({ S: v.literal('personal-data-erased') }) }) }),
});

/** To be told of each record that was dealt with, with the item as it was written; safe to repeat. */
export const forgetFamilies =
  (outbox: Pick<Outbox, 'forget'>) =>
  (newImage: unknown): void => {
    const read = v.safeParse(erasure, newImage);
    if (read.success) outbox.forget(read.output.reference.S);
  };
