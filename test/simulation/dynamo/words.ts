/** The words of an expression, one after another. */

export interface Words {
  peek(): string | undefined;
  next(): string;
  /** Takes the word if it comes next, in any case. */
  take(word: string): boolean;
  /** @throws Error naming what stands there instead. */
  expect(word: string): void;
}

const word = /\s*(<>|<=|>=|[<>=(),+-]|[#:]?\w+(?:\.#?\w+)*)/y;

/** @throws Error naming what the expression holds that no word begins with. */
export function wordsOf(expression: string): Words {
  const words: string[] = [];
  word.lastIndex = 0;
  const end = expression.trimEnd().length;
  while (word.lastIndex < end) {
    const at = word.lastIndex;
    const found = word.exec(expression);
    if (found?.[1] === undefined) throw new Error(`Not known in an expression: ${expression.slice(at)}`);
    words.push(found[1]);
  }
  let at = 0;
  const take = (wanted: string): boolean => {
    if (words[at]?.toUpperCase() !== wanted.toUpperCase()) return false;
    at += 1;
    return true;
  };
  return {
    peek: () => words[at],
    next() {
      const found = words[at];
      if (found === undefined) throw new Error(`${expression} ends too soon`);
      at += 1;
      return found;
    },
    take,
    expect(wanted) {
      if (!take(wanted))
        throw new Error(`${wanted} expected, not ${words[at] ?? 'the end'}, in ${expression}`);
    },
  };
}
