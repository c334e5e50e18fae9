/**
 * What the help of a volunteer has come to: one item for each family they helped, kept beside the figures.
 * Holds ids and numbers, nothing of the family.
 */
import * as v from 'valibot';
import { type CaseState, type CheckInScore, type CheckInTopic, checkInTopics, type PersonId } from '#case';
import { type Key, rowKeys } from '../keys.ts';
import type { CaseRows } from '../ports.ts';
import type { Item, Table } from '../table.ts';

/** What came of one family's case, as far as this volunteer's part goes. */
const outcome = { deliveries: v.number(), home: v.boolean(), better: v.boolean() };
const helpItem = v.object(outcome);

/** More families than one person ever visits; what one read brings. */
const mostFamilies = 1_000;

/**
 * One item for each volunteer whose answer the case turned on, if they met the family: at its door or by phone, but not
 * where nobody was at home. A case that doubles another is no family of its own.
 */
export function helpIn(state: CaseState): (Key & Item)[] {
  if (state.closed?.reason === 'duplicate') return [];
  const deliveries = new Map<PersonId, number>();
  for (const { answer, answeredBy } of state.asks) {
    if (answer === undefined || answeredBy === undefined) continue;
    if ('items' in answer && answer.outcome === 'nobody-home') continue;
    const brought = 'items' in answer && answer.items.some((item) => item.outcome === 'delivered');
    deliveries.set(answeredBy, (deliveries.get(answeredBy) ?? 0) + (brought ? 1 : 0));
  }
  const common = { home: hasAHomeAgain(state), better: isBetter(state) };
  return [...deliveries].map(([person, count]) => ({
    pk: rowKeys.help(person),
    sk: state.reference,
    deliveries: count,
    ...common,
  }));
}

export function helpOf(rows: Table): CaseRows['helpOf'] {
  return async (person) => {
    const { items } = await rows.query({
      where: '#pk = :pk',
      values: { ':pk': rowKeys.help(person) },
      limit: mostFamilies,
    });
    const families = items.map((item) => v.parse(helpItem, item));
    return {
      families: families.length,
      deliveries: families.reduce((sum, { deliveries }) => sum + deliveries, 0),
      homes: families.filter(({ home }) => home).length,
      better: families.filter(({ better }) => better).length,
    };
  };
}

type KnownScore = Exclude<CheckInScore, 'unknown'>;

/** Every known score of a topic, the first check-in's first. "I do not know" is no score. */
const scoresOf = (state: CaseState, topic: CheckInTopic): KnownScore[] =>
  state.checkIns
    .toSorted((one, other) => one.number - other.number)
    .flatMap(({ answer }) => answer?.scores[topic] ?? [])
    .filter((score): score is KnownScore => score !== 'unknown');

const diedMeanwhile = (state: CaseState): boolean => state.closed?.reason === 'died';

/** Housing was hard or alarming at the first check-in that knew, and is well at the latest. */
function hasAHomeAgain(state: CaseState): boolean {
  const scores = scoresOf(state, 'housing');
  return !diedMeanwhile(state) && scores.at(0) !== 'well' && scores.at(-1) === 'well';
}

const rank: Readonly<Record<KnownScore, number>> = { well: 2, hard: 1, alarming: 0 };

/**
 * The case was closed because its goals are met; or since the first check-in something got better and nothing worse,
 * of what is known of both times.
 */
function isBetter(state: CaseState): boolean {
  if (diedMeanwhile(state)) return false;
  if (state.closed?.reason === 'goals-met') return true;
  const changes = checkInTopics.flatMap((topic) => {
    const scores = scoresOf(state, topic);
    const [first, last] = [scores.at(0), scores.at(-1)];
    return first === undefined || last === undefined ? [] : [rank[last] - rank[first]];
  });
  return changes.some((change) => change > 0) && changes.every((change) => change >= 0);
}
