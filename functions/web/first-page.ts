/** A list's page by its cursor; a cursor that the list did not give out leads to the first page, and says so. */
import { BadCursor } from '#functions/store/cursor.ts';

export interface Listed<Value> {
  value: Value;
  badCursor: boolean;
}

export async function orFirstPage<Value>(
  read: (cursor: { cursor?: string }) => Promise<Value>,
  cursor: string | undefined,
): Promise<Listed<Value>> {
  if (cursor === undefined) return { value: await read({}), badCursor: false };
  try {
    return { value: await read({ cursor }), badCursor: false };
  } catch (error) {
    if (!(error instanceof BadCursor)) throw error;
    return { value: await read({}), badCursor: true };
  }
}
