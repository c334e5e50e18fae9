/** For each reason why a case waits for staff: whom to call, and the pages on which it is dealt with. */
import type { EscalationReason } from '#case';

/** A page of the case; `open` is the case itself. */
export type Way = 'open' | 'assign' | 'answer' | 'reschedule' | 'need' | 'consent' | 'close';

interface Dealing {
  call?: readonly ('volunteer' | 'family')[];
  /** The first one is what is done most often. */
  ways: readonly [Way, ...Way[]];
}

const dealings: Partial<Record<EscalationReason, Dealing>> = {
  'nobody-to-ask': { ways: ['assign'] },
  silence: { call: ['volunteer', 'family'], ways: ['assign', 'answer'] },
  'volunteer-unreachable': { call: ['volunteer'], ways: ['assign'] },
  'call-asked': { call: ['volunteer'], ways: ['open'] },
  declined: { call: ['family'], ways: ['close'] },
  referred: { ways: ['close'] },
  'nothing-needed': { ways: ['close', 'need'] },
  'goods-missing': { ways: ['need'] },
  refused: { call: ['family'], ways: ['need', 'close'] },
  'nobody-home': { call: ['family'], ways: ['reschedule'] },
  alarm: { call: ['family'], ways: ['open'] },
  'consent-withdrawn': { ways: ['close', 'consent'] },
};

/** A reason that is not listed is dealt with on the case's own page. */
export const dealingWith = (reason: EscalationReason | undefined): Dealing =>
  (reason && dealings[reason]) ?? { ways: ['open'] };

export const wayAddress = (caseAddress: string, way: Way): string =>
  way === 'open' ? caseAddress : `${caseAddress}/${way}`;
