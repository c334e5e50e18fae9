/** Pages of the API: how long one may be, and the opaque token that asks for the next. */
import * as v from 'valibot';

/** 0 stands for the default. */
export const pageSize = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

export function writePageToken(last: number): string {
  return Buffer.from(`after ${last}`).toString('base64url');
}

export function readPageToken(token: string): number | undefined {
  const text = Buffer.from(token, 'base64url').toString('utf8');
  const last = /^after (\d+)$/.exec(text)?.[1];
  return last === undefined ? undefined : Number(last);
}
