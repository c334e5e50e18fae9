/** Tells a page sent twice from a second answer. */
import canonicalize from 'canonicalize';

/** Do both say the same, note included? Ids of needs are the model's own, and left out. */
export const sameAnswer = (one: object, other: object): boolean => withoutIds(one) === withoutIds(other);

const withoutIds = (answer: object): string | undefined =>
  canonicalize(
    JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'id' ? undefined : value))),
  );
