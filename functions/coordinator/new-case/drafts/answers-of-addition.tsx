/** What will be added to a case that the family has already. */
import { formatReference } from '#case';
import { InsetText } from '#functions/web/components/inset-text.tsx';
import { fullName } from '#functions/web/names.ts';
import { knownSoFar } from '../known-so-far.ts';
import type { LookAlike } from '../look-alikes.ts';
import { Answers } from './answers.tsx';
import { needLines, storyOf } from './answers-of-needs.tsx';
import type { OnDraft } from './on-draft.ts';

export function AnswersOfAddition({ the, alike }: { the: OnDraft; alike: LookAlike }) {
  const { say, journey } = the;
  const { needs, story } = knownSoFar(journey.form);
  const { reference, village } = alike;
  return (
    <>
      <InsetText>{say('answers.addition')}</InsetText>
      <Answers
        the={the}
        step="duplicates"
        answers={[
          {
            key: say('answers.same-case'),
            field: 'same',
            value: `${formatReference(reference)}: ${fullName(alike)}, ${village}`,
          },
        ]}
      />
      <Answers
        the={the}
        step="vulnerable"
        answers={[{ key: say('answers.story'), field: 'story', ...storyOf(story) }]}
      />
      <Answers
        the={the}
        step="needs"
        answers={[{ key: say('answers.needs'), field: 'need-bed', ...needLines(the, needs) }]}
      />
    </>
  );
}
