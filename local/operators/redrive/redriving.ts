/** What the parts of a redrive share. */
import type { StoreDependencies } from '#functions/store/index.ts';
import type { DoAgain } from './do-again.ts';

export interface Redriving {
  store: Pick<StoreDependencies, 'dynamo' | 'tables'>;
  doAgain: DoAgain;
  /** Says and does nothing else. */
  dryRun: boolean;
  tell(line: string): void;
}

/** Why a letter stays; undefined for one that is done. */
export type WhyItStays = string | undefined;
