/** The cases of a stage, what is due first first: one list over several partitions, with one cursor. */
import * as v from 'valibot';
import { keyPart, readCursor, writeCursor } from '../cursor.ts';
import { rowKeys, stageShards } from '../keys.ts';
import type { CaseLine, CaseRows } from '../ports.ts';
import type { Table } from '../table.ts';
import { mergeShards, type Position } from './merge-shards.ts';
import { readLine, rowKeyIn } from './row-item.ts';

/** The service reads so many lines at once where it then leaves some out. */
const filteredAtOnce = 100;
/** However many lines are left out, one call costs no more than this. */
const mostReads = 12;

const place = v.strictObject({ due: keyPart, reference: keyPart });
type Place = v.InferOutput<typeof place>;

const position = v.pipe(v.array(v.union([place, v.picklist(['start', 'end'])])), v.length(stageShards));

const fromTheStart: readonly Position<Place>[] = Array.from({ length: stageShards }, () => 'start');

const keyed = v.object({ pk: v.string(), due: v.string() });

export function createByStage(rows: Table): CaseRows['byStage'] {
  return async (stage, { limit, cursor, coordinator, area }) => {
    const filter = [
      ...(coordinator === undefined ? [] : ['#coordinator = :coordinator']),
      ...(area === undefined ? [] : ['#area = :area']),
    ].join(' AND ');
    const merged = await mergeShards<CaseLine, Place>(
      cursor === undefined ? fromTheStart : readCursor(position, cursor),
      {
        limit,
        mostReads,
        placeOf: ({ due, reference }) => ({ due, reference }),
        orderOf: ({ due }) => due,
        async read(shard, from) {
          const stageKey = rowKeys.stage(stage, shard);
          const { items, last } = await rows.query({
            index: 'by-stage',
            where: '#stageKey = :stage',
            values: { ':stage': stageKey, ':coordinator': coordinator, ':area': area },
            limit: filter === '' ? Math.ceil(limit / 2) : filteredAtOnce,
            ...(filter !== '' && { filter }),
            from: from && { ...rowKeyIn(from.reference, from.due), stageKey },
          });
          return { lines: items.map(readLine), ...(last && { last: placeIn(last) }) };
        },
      },
    );
    const ended = merged.positions.every((at) => at === 'end');
    return { items: merged.lines, ...(!ended && { next: writeCursor(merged.positions) }) };
  };
}

function placeIn(last: unknown): Place {
  const { pk, due } = v.parse(keyed, last);
  return { due, reference: rowKeys.referenceOf(pk) };
}
