/** Choices made out of a list of numbers, so that fast-check can make a life of a case shorter and simpler. */
export interface Choices {
  pick<Value>(from: readonly [Value, ...Value[]] | readonly Value[]): Value;
  number(min: number, max: number): number;
  yes(): boolean;
  some<Value>(from: readonly Value[]): Value[];
}

export function choicesFrom(numbers: readonly number[]): Choices {
  let index = 0;
  const next = (): number => {
    const value = numbers[index] ?? 0;
    index += 1;
    return value;
  };
  const number = (min: number, max: number): number => min + (next() % (max - min + 1));
  return {
    number,
    yes: () => next() % 2 === 0,
    some: (from) => from.filter(() => next() % 2 === 0),
    pick: (from) => {
      const chosen = from[next() % from.length];
      if (chosen === undefined) throw new Error('nothing to choose from');
      return chosen;
    },
  };
}
