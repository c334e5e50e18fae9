/** What the family needs and what happened, as the check page says them. */
import type { NewNeed } from '#case';
import { Lines } from './answers.tsx';
import type { OnDraft } from './on-draft.ts';

export const needLines = ({ say, word }: OnDraft, needs: readonly NewNeed[]) =>
  needs.length > 0 && {
    value: (
      <Lines
        lines={needs.map(({ kind, quantity, urgency }) =>
          say('answers.need', {
            kind: word(`need.${kind}`),
            quantity,
            urgency: word(`urgency.${urgency}`).toLowerCase(),
          }),
        )}
      />
    ),
  };

/** As it was typed, paragraph by paragraph. */
export const storyOf = (story: string | undefined) =>
  story !== undefined && {
    value: story.split('\n').map((line, index) => <p key={index}>{line}</p>),
  };
