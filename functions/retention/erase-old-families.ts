/**
 * Once a day: families whose last case was closed long enough ago are erased, by the same event as when a coordinator
 * does it. Safe to repeat: who is erased stands in the list no more, and what is left is done the next day.
 */
import { type CaseReference, type Instant, keptLongEnough, type Settings } from '#case';
import { log, nameOf } from '#functions/runtime/log.ts';
import type { CaseRows, Cases, People } from '#functions/store/ports.ts';
import { isStillHelped } from './still-helped.ts';

export interface RetentionCollaborators {
  cases: Pick<Cases, 'load' | 'carryOut'>;
  rows: Pick<CaseRows, 'closedBefore'>;
  people: Pick<People, 'findHousehold' | 'duplicatesOf'>;
  settings: Settings;
  now(): Instant;
}

/** In one run: what fits into a minute many times over. Reactions erase them one by one. */
export const most = { erased: 200, looked: 1_000 } as const;

type Outcome = 'erased' | 'spared' | 'passed over' | 'failed';

/** @throws Error when families could not be looked at, once all others have been: the run is then tried again. */
export function eraseOldFamilies(the: RetentionCollaborators) {
  return async (): Promise<void> => {
    const before = keptLongEnough(the.now(), the.settings);
    const counts: Record<Outcome, number> = { erased: 0, spared: 0, 'passed over': 0, failed: 0 };
    let looked = 0;
    let all: 'yes' | 'the rest tomorrow' = 'yes';
    for await (const { reference } of the.rows.closedBefore(before)) {
      if (counts.erased === most.erased || looked === most.looked) {
        all = 'the rest tomorrow';
        break;
      }
      looked += 1;
      counts[await dealWith(the, reference, before)] += 1;
    }
    log.info('retention-done', { erased: counts.erased, spared: counts.spared, all });
    if (counts.failed > 0) throw new Error(`${counts.failed} families could not be looked at`);
  };
}

/** One family that cannot be read must not keep all others. */
async function dealWith(
  the: RetentionCollaborators,
  reference: CaseReference,
  before: Instant,
): Promise<Outcome> {
  try {
    if (await isStillHelped(the, reference, before)) return 'spared';
    const command = { type: 'erase-personal-data', closedBefore: before } as const;
    const done = await the.cases.carryOut(reference, command, { role: 'system' });
    // Opened again meanwhile, or erased by somebody whose event has not reached the list yet.
    return done.ok ? 'erased' : 'passed over';
  } catch (error) {
    log.error('retention-failed', { reference, error: nameOf(error) });
    return 'failed';
  }
}
