/** Holds our history against the recorded one: status, order of events, links between them, and their details. */

import { difference, type Placeholders } from './likeness.ts';
import type { Played } from './play.ts';
import type { RecordedEvent, Recording } from './recording.ts';

/** The first difference in words; undefined when there is none. */
export function compare(
  recording: Recording,
  played: Extract<Played, { kind: 'played' }>,
): string | undefined {
  if (recording.status !== played.status)
    return `status: recorded ${recording.status}, ours ${played.status}`;
  const names = placeholdersOf(recording);
  const unordered = recording.concurrent || recording.parallelNormalised;
  return unordered
    ? compareUnordered(recording.events, played.events, names)
    : compareOrdered(recording.events, played.events, names);
}

function placeholdersOf({ definition, input, functions, callback, replacedPaths }: Recording): Placeholders {
  const own = JSON.stringify([definition, input, Object.keys(functions), callback]);
  const anything = new Set(
    replacedPaths.filter(({ reference }) => !reference).map(({ replacement }) => replacement),
  );
  const isToken = (name: string) => /token/i.test(name);
  return { bound: new Map(), literal: (name) => !isToken(name) && own.includes(name), anything };
}

type Events = readonly RecordedEvent[];

function compareOrdered(recorded: Events, ours: Events, names: Placeholders): string | undefined {
  for (const [index, theirs] of recorded.entries()) {
    const event = ours[index];
    if (event === undefined) return `event ${index + 1}: recorded ${theirs.type}, ours has ended`;
    if (event.type !== theirs.type) return `event ${index + 1}: recorded ${theirs.type}, ours ${event.type}`;
    const differs = difference(theirs, event, names);
    if (differs !== undefined) return `event ${index + 1} ${theirs.type} ${differs}`;
  }
  const extra = ours[recorded.length];
  return extra === undefined
    ? undefined
    : `event ${recorded.length + 1}: recorded nothing, ours ${extra.type}`;
}

const opens = /^(Parallel|Map)StateStarted$/;
const closes = /^(Parallel|Map)StateExited$/;
const inferred = /^ParallelState(Succeeded|Failed)$/;

/** Inside a state with branches the order is not fixed: there the events are compared as a set, without their links. */
function compareUnordered(recorded: Events, ours: Events, names: Placeholders): string | undefined {
  const theirs = split(recorded);
  const own = split(ours);
  const before = compareOrdered(theirs.before, own.before, names);
  if (before !== undefined) return before;
  const left = [...own.inside];
  for (const event of theirs.inside) {
    const index = left.findIndex((candidate) => sameInside(event, candidate, names));
    if (index < 0)
      return `recorded ${event.type} ${JSON.stringify(event)} has no counterpart among our events`;
    left.splice(index, 1);
  }
  // The recording's own tool lost the event that closes a Parallel state.
  const extra = left.find(({ type }) => !inferred.test(type));
  if (extra !== undefined) return `our ${extra.type} ${JSON.stringify(extra)} was not recorded`;
  return compareOrdered(theirs.after, own.after, names);
}

function split(events: Events): { before: Events; inside: Events; after: Events } {
  const first = events.findIndex(({ type }) => opens.test(type)) + 1;
  const last = events.findLastIndex(({ type }) => closes.test(type));
  const end = last < 0 ? events.length - 1 : last;
  return { before: events.slice(0, first), inside: events.slice(first, end), after: events.slice(end) };
}

function sameInside(recorded: RecordedEvent, ours: RecordedEvent, names: Placeholders): boolean {
  if (recorded.type !== ours.type) return false;
  const unlinked = { id: 0, previousEventId: 0 };
  const bound = new Map(names.bound);
  if (difference({ ...recorded, ...unlinked }, { ...ours, ...unlinked }, { ...names, bound }) !== undefined) {
    return false;
  }
  for (const [name, value] of bound) names.bound.set(name, value);
  return true;
}
