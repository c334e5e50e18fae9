/** Gives each case to whom it was given, by itself and once; then whoever leaves is not asked any more. */
import { log } from '#functions/runtime/log.ts';
import { type PageAnswer, seeOther } from '#functions/web/page.ts';
import { aFewAtOnce } from '../a-few-at-once.ts';
import type { OnPage } from '../on-page.ts';
import { changePerson } from '../person/change-person.ts';
import type { Chosen, Taken } from './chosen.ts';
import { doneAddress } from './done-address.ts';
import type { Holder } from './holder.ts';
import { casesAtOnce } from './holdings.ts';

export async function handOver(the: OnPage, holder: Holder, { taken, how }: Chosen): Promise<PageAnswer> {
  const done = await aFewAtOnce(taken, casesAtOnce, async (each) => ({
    ...each,
    moved: await give(the, holder, each),
  }));
  if (how === 'leaves') await changePerson(the.deps.people, holder.id, (now) => ({ ...now, active: false }));
  const those = (moved: boolean) =>
    done.filter((each) => each.moved === moved).map(({ reference }) => reference);
  return seeOther(doneAddress(holder.id, { moved: those(true), left: those(false) }));
}

/** What was given before is given: pressing twice is no failure. */
async function give({ deps, user }: OnPage, { role }: Holder, { reference, to }: Taken): Promise<boolean> {
  const by = { role: 'coordinator' as const, id: user.id };
  const given = await deps.cases.carryOut(reference, { type: 'reassign', role, to: to.id }, by);
  if (given.ok || given.failure.refused === 'already-recorded') return true;
  log.info('command-refused', { reference, command: 'reassign', refusal: given.failure.refused });
  return false;
}
