/** What an operator is told of a restored log. */
import type { Alone, ComparedLogs } from './compare-logs.ts';

/** Cases that are named one by one; of more, only their number is told. */
const mostNamed = 20;

export const isSound = ({ broken, different }: ComparedLogs): boolean =>
  broken.length === 0 && different.length === 0;

export function report(compared: ComparedLogs): string[] {
  const { cases, events, broken, different, onlyInUse, onlyRestored } = compared;
  return [
    `${events} events of ${cases} cases; ${broken.length === 0 ? 'every log is whole' : 'NOT every log is whole:'}`,
    ...broken,
    ...different,
    ...told('Only in use, recorded after the instant', onlyInUse),
    ...told('Only restored, missing from the table in use', onlyRestored),
    ...(onlyInUse.length + onlyRestored.length + different.length === 0
      ? ['It is the same as the one in use']
      : []),
  ];
}

function told(what: string, alone: readonly Alone[]): string[] {
  if (alone.length === 0) return [];
  const events = alone.reduce((sum, one) => sum + one.events, 0);
  const since = alone.map((one) => one.since).toSorted()[0] ?? '';
  const named = alone.slice(0, mostNamed).map((one) => `  ${one.reference}: ${one.events}`);
  const more = alone.length - named.length;
  return [
    `${what}: ${events} events of ${alone.length} cases, the first at ${since}`,
    ...named,
    ...(more > 0 ? [`  and ${more} cases more`] : []),
  ];
}
