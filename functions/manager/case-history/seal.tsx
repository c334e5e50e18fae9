/** Says whether the history is as it was written. */
import type { Language } from '#case';
import { WarningText } from '#functions/web/components/warning-text.tsx';
import type { ManagerSay } from '../texts/index.ts';
import type { Verification } from './read-log.ts';

type SealProps = { verification: Verification; say: ManagerSay; language: Language };

export const Seal = ({ verification, say, language }: SealProps) =>
  verification.unchanged ? (
    <p>{say('history.unchanged', { count: verification.events })}</p>
  ) : (
    <div role="alert">
      <WarningText language={language}>
        {say('history.changed', { number: verification.brokenAt })}
      </WarningText>
    </div>
  );
