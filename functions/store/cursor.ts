/**
 * Where a list goes on, as an opaque word that can stand in an address: base64url of a small JSON value.
 * It never holds a partition key or personal data, so that a forged one can at most skip or repeat lines.
 */
import * as v from 'valibot';

/** The cursor is not one that this list gave out. */
export class BadCursor extends Error {
  constructor() {
    super('The cursor is not one of this list');
    this.name = 'BadCursor';
  }
}

export const writeCursor = (position: unknown): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** @throws BadCursor when it does not hold such a position. */
export function readCursor<Schema extends v.GenericSchema>(
  position: Schema,
  cursor: string,
): v.InferOutput<Schema> {
  const read = v.safeParse(v.pipe(v.string(), v.maxLength(2_000), v.parseJson(), position), plain(cursor));
  if (!read.success) throw new BadCursor();
  return read.output;
}

/** A part of a sort key that a cursor holds. */
export const keyPart = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const plain = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8');
