/** Says whether the history is as it was written. */
import type { ManagerSay } from '../texts/index.ts';
import type { Verification } from './read-log.ts';

export const Seal = ({ verification, say }: { verification: Verification; say: ManagerSay }) =>
  verification.unchanged ? (
    <p>{say('history.unchanged', { count: verification.events })}</p>
  ) : (
    <p class="summary late" role="alert">
      {say('history.changed', { number: verification.brokenAt })}
    </p>
  );
