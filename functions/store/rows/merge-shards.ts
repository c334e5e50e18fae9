/** Reads one ordered list that is kept in several parts: always the earliest line of all parts, with bounded effort. */

/** How far a part has been given out. */
export type Position<Place> = Place | 'start' | 'end';

interface Part<Line, Place> {
  lines: readonly Line[];
  /** The last place looked at; absent when the part ends here. Lines before it may have been left out. */
  last?: Place;
}

export interface Merging<Line, Place> {
  read(part: number, from: Place | undefined): Promise<Part<Line, Place>>;
  placeOf(line: Line): Place;
  /** What the list is ordered by, ascending. */
  orderOf(place: Place): string;
  limit: number;
  /** At most so many reads after the first one of each part; a page cut short by it goes on with the next. */
  mostReads: number;
}

interface Reading<Line, Place> {
  part: number;
  /** Read, but not given out yet. */
  lines: Line[];
  given: Position<Place>;
  read: Position<Place>;
}

/** Lines in order, and how far each part has been given out with them; all at their end means that the list has ended. */
export async function mergeShards<Line, Place extends object>(
  positions: readonly Position<Place>[],
  merging: Merging<Line, Place>,
): Promise<{ lines: Line[]; positions: Position<Place>[] }> {
  const readings = await Promise.all(
    positions.map((at, part) => readOn({ part, lines: [], given: at, read: at }, merging)),
  );
  const lines: Line[] = [];
  let reads = 0;
  while (lines.length < merging.limit) {
    const next = earliest(readings, merging);
    if (next === undefined) break;
    const line = next.lines.shift();
    if (line !== undefined) {
      lines.push(line);
      next.given = next.lines.length === 0 ? next.read : merging.placeOf(line);
    } else {
      if (reads === merging.mostReads) break;
      reads++;
      await readOn(next, merging);
    }
  }
  return { lines, positions: readings.map(({ given }) => given) };
}

async function readOn<Line, Place>(
  reading: Reading<Line, Place>,
  { read }: Merging<Line, Place>,
): Promise<Reading<Line, Place>> {
  if (reading.read === 'end') return reading;
  const { lines, last } = await read(reading.part, reading.read === 'start' ? undefined : reading.read);
  reading.lines = [...lines];
  reading.read = last ?? 'end';
  if (lines.length === 0) reading.given = reading.read;
  return reading;
}

/** The part that can hold the next line; one whose next line is known goes before one that has to be read for it. */
function earliest<Line, Place extends object>(
  readings: readonly Reading<Line, Place>[],
  { placeOf, orderOf }: Merging<Line, Place>,
): Reading<Line, Place> | undefined {
  const open = readings.flatMap((reading) => {
    const [line] = reading.lines;
    if (line !== undefined) return [{ reading, order: orderOf(placeOf(line)), known: 0 }];
    if (reading.read === 'end') return [];
    return [{ reading, order: reading.read === 'start' ? '' : orderOf(reading.read), known: 1 }];
  });
  open.sort((one, other) =>
    one.order === other.order ? one.known - other.known : one.order < other.order ? -1 : 1,
  );
  return open[0]?.reading;
}
