/** The address that says what was handed over: references only, each looked up anew by whoever opens it. */
import { type CaseReference, type PersonId, readReference } from '#case';
import { leavingAddress } from '../addresses.ts';
import type { Chosen } from './chosen.ts';
import { most } from './holdings.ts';

export interface Done {
  moved: readonly CaseReference[];
  /** Could not be handed over. */
  left: readonly CaseReference[];
  /** What was to become of the one who handed over. */
  how: Chosen['how'];
}

export const doneAddress = (holder: PersonId, { moved, left, how }: Done): string =>
  `${leavingAddress(holder)}?${new URLSearchParams({ moved: moved.join('.'), left: left.join('.'), how })}`;

export const isDone = (query: Readonly<Record<string, string>>): boolean => query['moved'] !== undefined;

export const doneIn = (query: Readonly<Record<string, string>>): Done => ({
  moved: referencesIn(query['moved']),
  left: referencesIn(query['left']),
  how: query['how'] === 'leaves' ? 'leaves' : 'stays',
});

const referencesIn = (text = ''): CaseReference[] =>
  text
    .split('.')
    .slice(0, most)
    .flatMap((part) => {
      const read = readReference(part);
      return read.ok ? [read.value] : [];
    });
