/** A manager who reads family after family is stopped as a coordinator would be. */
import { expect, it } from 'vitest';
import { makeReference } from '#case';
import { office, reference } from './office.ts';
import { otherReference } from './reference.ts';

it('a manager opens no more families in an hour than is usual, and those of before again', async () => {
  const { open } = office();
  const history = (of: string) => open('case-history', {}, { reference: of });
  expect((await history(reference)).status).toBe(200);
  expect((await history(otherReference)).status).toBe(404);
  expect((await history(makeReference(new Uint8Array(8).fill(3)))).status).toBe(429);
  expect((await history(reference)).status).toBe(200);
});
