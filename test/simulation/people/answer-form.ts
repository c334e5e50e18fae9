/** Fills in whichever of the three questions a page puts, and says in a word what was answered. */
import { checkInTopics } from '#case';
import type { Random } from '../random.ts';
import { someNeed } from './beginning.ts';

export interface Filled {
  form: Record<string, string>;
  says: string;
}

/** Undefined for a page that asks nothing. */
export function filled(page: string, random: Random): Filled | undefined {
  if (page.includes('name="delivery"')) return delivery(page, random);
  if (page.includes('name="alarm"')) return checkIn(random);
  if (page.includes('name="outcome"')) return assessment(random);
  return undefined;
}

function needsIn(random: Random, most: number): Record<string, string> {
  const named = Array.from({ length: random.between(0, most + 1) }, () => someNeed(random));
  return Object.fromEntries(
    named.flatMap(({ kind, quantity, urgency }, index) => [
      [`need-${index + 1}-kind`, kind],
      [`need-${index + 1}-quantity`, String(quantity)],
      [`need-${index + 1}-urgency`, urgency],
    ]),
  );
}

function assessment(random: Random): Filled {
  const outcome = random.pick([
    'needs-help',
    'needs-help',
    'needs-help',
    'needs-help',
    'no-needs',
    'declined',
  ]);
  const needs = outcome === 'needs-help' ? needsIn(random, 2) : {};
  const risk = random.pick(['low', 'low', 'medium', 'high']);
  return { form: { outcome, ...(outcome !== 'declined' && { risk }), ...needs }, says: outcome };
}

function delivery(page: string, random: Random): Filled {
  const outcome = random.pick(['delivered', 'delivered', 'delivered', 'partly', 'refused', 'nobody-home']);
  if (outcome !== 'partly') return { form: { delivery: outcome }, says: outcome };
  const fields = new Set([...page.matchAll(/name="(item-\d+)"/g)].map(([, name = '']) => name));
  const items = [...fields].map((field) => [field, random.pick(['delivered', 'not-delivered', 'refused'])]);
  return { form: { delivery: outcome, ...Object.fromEntries(items) }, says: 'partly' };
}

function checkIn(random: Random): Filled {
  const alarm = random.chance(0.05) ? 'yes' : 'no';
  const scores = Object.fromEntries(
    checkInTopics.map((topic) => [topic, random.pick(['well', 'hard', 'unknown'])]),
  );
  const needs = random.chance(0.1) ? needsIn(random, 1) : {};
  return { form: { alarm, ...scores, ...needs }, says: `${alarm} ${scores['housing']}` };
}
