/** Why somebody is suggested: `knows the family, lives near, speaks their language, has room: 1 of 3 tasks`. */
import type { OnPage } from '../../on-page.ts';
import type { Suggested } from './suggestions.ts';

export const reasonsFor = (
  { say }: Pick<OnPage, 'say'>,
  { person, reasons, openTasks, knowsTheFamily }: Suggested,
): string =>
  [
    ...(knowsTheFamily ? [say('assign.knows-the-family')] : []),
    ...reasons.map((reason) => say(`assign.${reason}`)),
    say('assign.room', { count: openTasks, capacity: person.capacity }),
  ].join(', ');
