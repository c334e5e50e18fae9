/** Nobody hears the same thing more often than crashes explain, and nobody outside good hours. */
import { type CaseState, evolve, type GoodHours, inGoodHours, type RecordedEvent } from '#case';
import type { Letter, Post } from '../system/post.ts';
import type { Checks } from './broken.ts';

/** A message that is under way when the good hours end may arrive a little later: a step is tried again for minutes. */
const grace = 10 * 60_000;

interface Looked {
  post: { letters: readonly Pick<Letter, 'at' | 'when' | 'key' | 'late' | 'labels' | 'messageId'>[] } & Pick<
    Post,
    'excuses'
  >;
  settings: GoodHours;
}

export function checkMessages(
  { check }: Checks,
  { post, settings }: Looked,
  logs: readonly (readonly RecordedEvent[])[],
): void {
  const alarms = new Set(logs.flatMap(alarmsIn));
  const times = Map.groupBy(post.letters, ({ key }) => key);
  for (const [key, letters] of times) {
    // A function that stood still until another had done its work, and then goes on, writes once more.
    const explained = (post.excuses.get(key) ?? 0) + letters.filter(({ late }) => late).length;
    check(
      'no message comes more often than crashes explain',
      letters.length <= 1 + explained,
      () => `${letters.length} times, ${explained} explained: ${letters.map(({ when }) => when)} ${key}`,
    );
  }
  for (const { at, when, key, late, labels, messageId } of post.letters) {
    const inTime = [at, at - grace].some((moment) => inGoodHours(new Date(moment).toISOString(), settings));
    const isAlarm = alarms.has(`${labels['case']} ${messageId}`);
    check('no message comes outside good hours', inTime || isAlarm || late, () => `${when} ${key}`);
  }
}

/** An alarm to staff goes out at any hour, also to whoever takes the case over while it waits for them. */
function alarmsIn(log: readonly RecordedEvent[]): string[] {
  let state: CaseState | undefined;
  return log.flatMap((recorded) => {
    state = evolve(state, recorded);
    const { waitingFor } = state;
    return waitingFor?.reason === 'alarm' ? [`${state.reference} ${waitingFor.messageId}`] : [];
  });
}
