/** Who gets scarce goods first: a number of points, more is sooner. */
import { between } from './calendar.ts';
import type { Instant } from './events.ts';
import type { Settings } from './settings.ts';
import type { CaseState } from './state.ts';
import { urgencies } from './vocabulary.ts';

export type PriorityFacts = Pick<
  CaseState,
  'vulnerabilities' | 'urgency' | 'needs' | 'household' | 'openedAt'
>;

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Points of every vulnerability
 * + points of the most urgent of the case and its unmet needs
 * + points per child
 * + points per whole week since the case was opened, up to a limit.
 */
export function priorityOf(facts: PriorityFacts, settings: Pick<Settings, 'priority'>, now: Instant): number {
  const points = settings.priority;
  const unmet = facts.needs.filter((need) => ['open', 'missing', 'set-aside'].includes(need.status));
  const named = [facts.urgency, ...unmet.map((need) => need.urgency)];
  const highest = urgencies.filter((urgency) => named.includes(urgency)).at(-1) ?? facts.urgency;
  const weeks = Math.max(0, Math.floor(between(facts.openedAt, now) / week));
  return (
    facts.vulnerabilities.reduce((sum, one) => sum + points.perVulnerability[one], 0) +
    points.perUrgency[highest] +
    points.perChild * facts.household.children +
    Math.min(points.mostForWaiting, points.perWeekWaiting * weeks)
  );
}
