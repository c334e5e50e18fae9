/** One at a time for the same key, side by side for different ones. */

export type Turns = <Value>(key: string, work: () => Promise<Value>) => Promise<Value>;

export function inTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key);
    const mine = before === undefined ? work() : before.then(work, work);
    last.set(key, mine);
    const leave = () => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(leave, leave);
    return mine;
  };
}
