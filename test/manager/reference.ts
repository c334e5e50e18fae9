/** A reference that is well formed, and another that no case has. */
import { makeReference } from '#case';

export const validReference = makeReference(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]));
export const otherReference = makeReference(new Uint8Array([8, 7, 6, 5, 4, 3, 2, 1]));
