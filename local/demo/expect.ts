/** What a story promises: said when it holds, and thrown with what was expected when it does not. */

export class NotAsTold extends Error {
  constructor(expected: string, found: unknown) {
    super(`Expected ${expected}, found ${typeof found === 'string' ? found : JSON.stringify(found)}`);
    this.name = 'NotAsTold';
  }
}

/** @param expected in words, for whoever reads that it did not hold. @throws NotAsTold */
export function holds(condition: boolean, expected: string, found: unknown): asserts condition {
  if (!condition) throw new NotAsTold(expected, found);
}
