/**
 * Dynalite leaves the iterators of its queries open, and an open iterator keeps all that its database held when it was
 * opened: some ten kilobytes for every query ever made. Here they are closed: at their end, or when they are left lying.
 */
import { type AbstractDatabaseOptions, AbstractLevel, type AbstractValueIterator } from 'abstract-level';

type Database = AbstractLevel<Buffer, string, unknown>;
type Values = AbstractValueIterator<Database, string, unknown>;

/** A query takes milliseconds; one that stopped at its limit is never heard of again. */
const leftLyingMs = 10_000;

/** Since when each was last asked for a value, longest ago first; milliseconds of `performance.now()`. */
const open = new Map<Values, number>();
let closing = false;

/** For every database of this process, from now on. */
export function closeIterators(): void {
  if (closing) return;
  closing = true;
  const { values } = AbstractLevel.prototype;
  const value = function (this: Database, options: AbstractDatabaseOptions<string, unknown>): Values {
    closeThoseLeft(performance.now() - leftLyingMs);
    return closedAtItsEnd(Reflect.apply(values, this, [options]));
  };
  Object.defineProperty(AbstractLevel.prototype, 'values', { value, writable: true, configurable: true });
}

export const openIterators = (): number => open.size;

function closedAtItsEnd(iterator: Values): Values {
  const next = iterator.next.bind(iterator);
  const touch = () => {
    open.delete(iterator);
    open.set(iterator, performance.now());
  };
  touch();
  return Object.assign(iterator, {
    async next(): Promise<unknown> {
      touch();
      const value = await next();
      if (value === undefined) await close(iterator);
      return value;
    },
  });
}

function closeThoseLeft(since: number): void {
  for (const [iterator, touched] of open) {
    if (touched > since) return;
    close(iterator).catch((error: unknown) =>
      console.error('An iterator of the local tables does not close:', error),
    );
  }
}

function close(iterator: Values): Promise<void> {
  open.delete(iterator);
  return iterator.close();
}
