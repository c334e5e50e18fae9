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

/** A tally as it became, or its place where there is none any more; and the event with which that came about. */
interface Change {
  place: Key;
  tally: Tally | undefined;
  sequence: number;
}

/**
 * Only what has changed since the row is written; the row that knows of it comes after. What has changed and changed back
 * is written as well: whoever read the case in between may have written it as it was then, and each tally stays as the
 * latest event has it.
 * @returns whether anything was written.
 */
export async function keepTallies(
  rows: Table,
  before: CaseState | undefined,
  since: readonly CaseState[],
  settings: Settings,
): Promise<boolean> {
  const changes = changesIn(before, since, settings);
  for (const { place, tally, sequence } of changes)
    if (tally === undefined) await rows.remove(place, unlessLater(sequence));
    else await rows.put({ ...tally, sequence }, unlessLater(sequence));
  return changes.length > 0;
}

/** Those of an older state that a newer one does not have. */
export async function removeTallies(
  rows: Table,
  older: CaseState,
  newer: CaseState,
  settings: Settings,
): Promise<void> {
  for (const { pk, sk } of goneFrom(talliesOf(older, settings), talliesOf(newer, settings)))
    await rows.remove({ pk, sk }, unlessLater(newer.sequence));
}

function changesIn(before: CaseState | undefined, since: readonly CaseState[], settings: Settings): Change[] {
  const changes = new Map<string, Change>();
  let old = talliesOf(before, settings);
  for (const state of since) {
    const { sequence } = state;
    const present = talliesOf(state, settings);
    const note = ({ pk, sk }: Key, tally: Tally | undefined) =>
      changes.set(`${pk} ${sk}`, { place: { pk, sk }, tally, sequence });
    for (const one of goneFrom(old, present)) note(one, undefined);
    for (const one of present) if (!old.some((other) => sameItem(one, other))) note(one, one);
    old = present;
  }
  return [...changes.values()];
}

/** Tallies from before each named its event have no sequence. */
const unlessLater = (sequence: number) => ({
  when: 'attribute_not_exists(#sequence) OR #sequence <= :sequence',
  values: { ':sequence': sequence },
});

const goneFrom = (old: readonly Tally[], present: readonly Tally[]): Tally[] =>
  old.filter((one) => !present.some((other) => samePlace(one, other)));

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
