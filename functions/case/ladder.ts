/** The rungs of a question in time: when each is due, counted from what has really been done. */
import { addDuration, between, instantOf, later } from './calendar.ts';
import type { Instant } from './events.ts';
import { nextGoodHour } from './good-hours.ts';
import type { Ladder, Settings } from './settings.ts';
import type { AskState, Contact } from './state.ts';
import type { RungAction } from './vocabulary.ts';

/** Two contacts are never closer than this, however the good hours crowd them together. */
const leastGap = 60 * 60 * 1000;

export interface TimedRung {
  rung: number;
  action: RungAction;
  /** When it is due, or was climbed. */
  at: Instant;
}

export interface LadderRung extends TimedRung {
  /** Every contact of this rung, in order; more than one where a message came back. */
  contacts: Contact[];
  status: 'done' | 'skipped' | 'next' | 'later';
}

export const ladderFor = (ask: AskState, settings: Settings): Ladder => settings.ladders[ask.kind];

/** The highest rung climbed in this round; -1 before the first. */
export const climbed = (ask: AskState): number => Math.max(-1, ...ask.contacts.map((one) => one.rung));

/**
 * When the rungs above `from` are due, and when the question counts as unanswered. Times count from the question, but a
 * rung keeps its distance from the one below: a weekend does not bring two reminders on one morning.
 */
export function timesAfter(
  from: { rung: number; at: Instant },
  ask: AskState,
  settings: Settings,
): { rungs: TimedRung[]; silentAt: Instant } {
  const ladder = ladderFor(ask, settings);
  const planned = (after: string) => addDuration(ask.since, after, settings);
  let below = { planned: planned(ladder.rungs[from.rung]?.after ?? 'PT0S'), at: from.at };
  const timeOf = (after: string): Instant => {
    const gap = Math.max(leastGap, between(below.planned, planned(after)));
    return later(planned(after), instantOf(Date.parse(below.at) + gap));
  };
  const rungs: TimedRung[] = [];
  for (const [rung, { after, action }] of ladder.rungs.entries()) {
    if (rung <= from.rung) continue;
    const at = nextGoodHour(timeOf(after), settings);
    below = { planned: planned(after), at };
    rungs.push({ rung, action, at });
  }
  return { rungs, silentAt: timeOf(ladder.silentAfter) };
}

/** The ladder as a case page shows it: what was done, what comes next and when. */
export function ladderOf(ask: AskState, settings: Settings): LadderRung[] {
  const top = climbed(ask);
  const start = nextGoodHour(ask.since, settings);
  const first = { rung: 0, action: ladderFor(ask, settings).rungs[0]?.action ?? 'ask', at: start };
  const last = ask.contacts.findLast((contact) => contact.rung === top);
  const below = last ?? { rung: 0, at: start };
  const ahead = [...(last === undefined ? [first] : []), ...timesAfter(below, ask, settings).rungs];
  return ladderFor(ask, settings).rungs.flatMap(({ action, after }, rung): LadderRung[] => {
    const contacts = ask.contacts.filter((contact) => contact.rung === rung);
    const nominal = nextGoodHour(addDuration(ask.since, after, settings), settings);
    const at = contacts[0]?.at ?? ahead.find((one) => one.rung === rung)?.at ?? nominal;
    const waits = ask.status === 'open' && !ask.handedBack;
    const status =
      contacts.length > 0 ? 'done' : rung < top ? 'skipped' : rung === top + 1 && waits ? 'next' : 'later';
    return [{ rung, action, at, contacts, status }];
  });
}
