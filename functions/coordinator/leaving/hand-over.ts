/** Gives each case to whom it was given, by itself and once; then whoever leaves, and holds nothing more, is set as having left. */
import { type PageAnswer, seeOther } from '#functions/web/page.ts';
import { aFewAtOnce } from '../a-few-at-once.ts';
import { carryOut } from '../carry-out.ts';
import type { OnPage } from '../on-page.ts';
import { setActive } from '../people/set-active.ts';
import type { Chosen } from './chosen.ts';
import { doneAddress } from './done-address.ts';
import type { Holder } from './holder.ts';
import { casesAtOnce, heldFast, holdingsOf } from './holdings.ts';

export async function handOver(the: OnPage, holder: Holder, { taken, how }: Chosen): Promise<PageAnswer> {
  const done = await aFewAtOnce(taken, casesAtOnce, async (each) => ({
    ...each,
    moved: (await carryOut(the, each.reference, { type: 'reassign', role: holder.role, to: each.to.id })).ok,
  }));
  if (how === 'leaves') {
    // Looked at anew: what was not handed over, or came meanwhile, would be left with nobody.
    const rest = await holdingsOf(the, holder);
    if (!rest.more && heldFast(rest, holder).length === 0) await setActive(the, holder.id, false);
  }
  const those = (moved: boolean) =>
    done.filter((each) => each.moved === moved).map(({ reference }) => reference);
  return seeOther(doneAddress(holder.id, { moved: those(true), left: those(false), how }));
}
