/** A list's page by its cursor; a cursor that leads nowhere gives the first page, and says so. */
import { BadCursor } from '#functions/store/cursor.ts';

export interface Listed<Value> {
  value: Value;
  /** The cursor asked for was not one of this list's. */
  badCursor: boolean;
}

export async function orFirstPage<Value>(
  read: (cursor: string | undefined) => Promise<Value>,
  cursor: string | undefined,
): Promise<Listed<Value>> {
  try {
    return { value: await read(cursor), badCursor: false };
  } catch (error) {
    if (cursor === undefined || !(error instanceof BadCursor)) throw error;
    return { value: await read(undefined), badCursor: true };
  }
}
