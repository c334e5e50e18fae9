/** Figures are counted from small items, one per case and fact: written twice they count once. */
import { type CaseState, dateIn, isCanary, type Settings } from '#case';
import { type Key, rowKeys } from '../keys.ts';
import { type Item, sameItem, type Table } from '../table.ts';
import { helpIn } from './help.ts';

const day = 24 * 60 * 60 * 1000;

type Tally = Key & Item;

/** Everything a case adds to the figures, in the months they are asked by, and to what its volunteers have done. */
function talliesOf(state: CaseState | undefined, settings: Settings): Tally[] {
  if (state === undefined || isCanary(state)) return [];
  return [...firstDelivery(state, settings), ...settledCheckIns(state, settings), ...helpIn(state)];
}

/** Only what has changed since the row is written; the row that knows of it comes after. @returns whether anything was. */
export async function keepTallies(
  rows: Table,
  before: CaseState | undefined,
  after: CaseState,
  settings: Settings,
): Promise<boolean> {
  const [old, present] = [talliesOf(before, settings), talliesOf(after, settings)];
  const gone = old.filter((tally) => !present.some((one) => samePlace(one, tally)));
  const fresh = present.filter((tally) => !old.some((one) => sameItem(one, tally)));
  for (const { pk, sk } of gone) await rows.remove({ pk, sk });
  for (const tally of fresh) await rows.put(tally);
  return gone.length + fresh.length > 0;
}

const samePlace = (one: Key, other: Key): boolean => one.pk === other.pk && one.sk === other.sk;

function firstDelivery(state: CaseState, settings: Settings): Tally[] {
  const { reference, openedAt, firstDeliveredAt } = state;
  if (firstDeliveredAt === undefined) return [];
  const month = dateIn(firstDeliveredAt, settings).slice(0, 7);
  const days = Math.floor((Date.parse(firstDeliveredAt) - Date.parse(openedAt)) / day);
  return [{ pk: rowKeys.daysToDelivery(month), sk: reference, days }];
}

function settledCheckIns({ reference, asks, checkIns }: CaseState, settings: Settings): Tally[] {
  return checkIns.flatMap(({ askId, answeredAt, missed }) => {
    const ask = asks.find(({ id }) => id === askId);
    if (ask === undefined || (answeredAt === undefined && !missed)) return [];
    const inTime = answeredAt !== undefined && dateIn(answeredAt, settings) <= ask.dueBy;
    return [{ pk: rowKeys.checkIns(ask.dueBy.slice(0, 7)), sk: `${reference}#${ask.id}`, inTime }];
  });
}
