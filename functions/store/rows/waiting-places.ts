/** Places in the waiting lists for goods: one per case and kind of goods it lacks. */
import { type CaseState, type GoodsKind, goodsKinds, priorityOf, type Settings } from '#case';
import { rowKeys } from '../keys.ts';
import type { Table } from '../table.ts';

/** Sort keys by kind of goods. */
export type Places = Record<string, string>;

const isGoods = (kind: string): kind is GoodsKind => goodsKinds.some((goods) => goods === kind);

export function placesOf(state: CaseState, settings: Settings): Places {
  if (state.stage === 'closed') return {};
  const missing = state.needs.filter(({ status, kind }) => status === 'missing' && isGoods(kind));
  const place = `${orderOf(state, settings)}#${state.reference}`;
  return Object.fromEntries(missing.map(({ kind }) => [kind, place]));
}

const week = 7 * 24 * 60 * 60 * 1000;
/** Keeps the number positive and its length the same; a thousandth of a point tells two cases apart. */
const middle = 1_000_000_000;

/**
 * The order of the list, smallest first. Everybody's points grow by the same each week, so that the points a case had
 * at its opening, less what its opening came later than others', put them in the same order today as on any other day.
 * (Only those who have waited so long that waiting adds no more stand further ahead than their points say.)
 */
function orderOf(state: CaseState, settings: Settings): string {
  const weeks = Date.parse(state.openedAt) / week;
  const points = priorityOf(state, settings, state.openedAt) - settings.priority.perWeekWaiting * weeks;
  return String(middle - Math.round(points * 1000)).padStart(12, '0');
}

/** Leaves the places of before that are not wanted any more, unless a newer state of the case has taken them. */
export async function leaveWaitingLists(
  rows: Table,
  before: Places,
  after: Places,
  { sequence }: CaseState,
): Promise<void> {
  for (const [kind, sk] of Object.entries(before))
    if (after[kind] !== sk && isGoods(kind))
      await rows.remove(
        { pk: rowKeys.waiting(kind), sk },
        { when: '#sequence <= :sequence', values: { ':sequence': sequence } },
      );
}

/** @returns whether a place was taken that this state of the case did not have yet. */
export async function standInWaitingLists(
  rows: Table,
  places: Places,
  { reference, sequence }: CaseState,
): Promise<boolean> {
  let stood = false;
  for (const [kind, sk] of Object.entries(places))
    if (isGoods(kind)) {
      const place = { pk: rowKeys.waiting(kind), sk, reference, sequence };
      const older = {
        when: 'attribute_not_exists(#pk) OR #sequence < :sequence',
        values: { ':sequence': sequence },
      };
      stood = (await rows.put(place, older)) || stood;
    }
  return stood;
}
