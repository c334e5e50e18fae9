/** After a life: what was promised, and whether it was kept. */

import * as v from 'valibot';
import { machineArn } from '#local/aws/names.ts';
import type { Beginning } from '../people/beginning.ts';
import type { Memory } from '../people/memory.ts';
import type { Schedule } from '../system/schedule.ts';
import type { Simulated } from '../system/simulated-system.ts';
import { type Broken, createChecks } from './broken.ts';
import { checkCanary, checkForgotten } from './by-itself.ts';
import { checkDone } from './done-by-staff.ts';
import { checkErased } from './erased-families.ts';
import { type Lived, livedBy } from './lived.ts';
import { checkMessages } from './messages.ts';
import { checkNobodyForgotten } from './nobody-forgotten.ts';
import { checkProjections } from './projections.ts';
import { checkStock } from './stock.ts';
import { checkLog } from './the-log.ts';
import { checkVisitCard } from './visit-cards.ts';

export interface Found {
  broken: Broken[];
  /** How often each promise was looked at. */
  checked: Readonly<Record<string, number>>;
  events: number;
}

export async function lookBack(
  the: Simulated,
  { families }: Beginning,
  schedule: Schedule,
  memory: Memory,
): Promise<Found> {
  const checks = createChecks();
  const lived: Lived[] = [];
  for (const { reference } of families) {
    const one = await livedBy(the, reference);
    checks.check('every family that came has a case', one !== undefined, () => reference);
    if (one !== undefined) lived.push(one);
  }
  checkForgotten(checks, schedule, lived);
  for (const canary of schedule.canaries) {
    const one = await livedBy(the, canary.reference);
    checkCanary(checks, canary, one?.state);
    if (one !== undefined) lived.push(one);
  }
  for (const { state, log } of lived) {
    checkLog(checks, state.reference, log, memory);
    checkNobodyForgotten(checks, the, state);
  }
  checkMessages(
    checks,
    the,
    lived.map(({ log }) => log),
  );
  checkStock(checks, the, lived);
  await checkProjections(
    checks,
    the,
    lived.map(({ state }) => state.reference),
  );
  checks.check(
    'every record was delivered',
    the.streams.undelivered() === 0,
    () => `${the.streams.undelivered()}`,
  );
  checks.check('every receipt was delivered', the.post.pending() === 0, () => `${the.post.pending()}`);
  checks.check('no scanner writes into a case', memory.byScanners.length === 0, () =>
    memory.byScanners.join(),
  );
  checkDone(
    checks,
    lived.map(({ log }) => log),
    memory,
  );
  for (const { log } of lived) checkErased(checks, the, log, memory);
  for (const { state } of lived) await checkVisitCard(checks, the, state);
  checkDeadLetters(checks, the);
  await checkExecutions(checks, the, lived);
  return {
    broken: checks.broken,
    checked: checks.counts,
    events: lived.reduce((all, { log }) => all + log.length, 0),
  };
}

/** Retries, and the coordinator's being named, come to an end so long after what they wait for is over. */
const aftermath = 60 * 60_000;

/**
 * A workflow that fails leaves its case to nobody: only what is down may bring that about, and an operator hears of it.
 * A question that fails is its case's to deal with, which names the coordinator for it.
 */
async function checkExecutions(
  { check }: ReturnType<typeof createChecks>,
  the: Simulated,
  lived: readonly Lived[],
): Promise<void> {
  const { outages } = the.adversary;
  for (const machine of ['case', 'ask-a-person']) {
    const asked = { stateMachineArn: machineArn(machine), statusFilter: 'FAILED' };
    const { executions } = v.parse(listed, (await the.states().api('ListExecutions', asked)).body);
    for (const { name, stopDate } of executions)
      check(
        'no execution fails but where something is down',
        outages.some(({ from, until }) => from <= stopDate * 1000 && stopDate * 1000 <= until + aftermath) ||
          (machine === 'ask-a-person' && isLeftWithSomebody(lived, stopDate * 1000)),
        () => `${name} ${new Date(stopDate * 1000).toISOString()}`,
      );
  }
}

const isLeftWithSomebody = (lived: readonly Lived[], since: number): boolean =>
  lived.some(({ log }) =>
    log.some(
      ({ event, at }) =>
        event.type === 'escalated' &&
        event.reason === 'step-failed' &&
        Date.parse(at) >= since &&
        Date.parse(at) <= since + aftermath,
    ),
  );

const listed = v.object({ executions: v.array(v.object({ name: v.string(), stopDate: v.number() })) });

/** Of a message that a crash kept us from noting, a receipt says nothing that anybody could use. */
function checkDeadLetters({ check }: ReturnType<typeof createChecks>, { streams, post }: Simulated): void {
  check('every record that was given up was sent again', streams.dead() === 0, () => `${streams.dead()}`);
  for (const { key } of post.dead())
    check('every receipt that was given up was sent again', (post.excuses.get(key) ?? 0) > 0, () => key);
}
