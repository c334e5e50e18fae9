/** Why the family is vulnerable: what can be counted, and what happened in its own words. */
import { vulnerabilities } from '#case';
import { Checkboxes } from '#functions/web/components/choices.tsx';
import { TextArea } from '#functions/web/components/field.tsx';
import { most } from '../intake-form.ts';
import type { QuestionsProps } from './questions.ts';

export const VulnerableQuestions = (props: QuestionsProps) => (
  <>
    <Checkboxes
      {...props.fields('why')}
      label={props.the.say('new.why')}
      choices={vulnerabilities.map((each) => ({
        value: each,
        label: props.the.word(`vulnerability.${each}`),
      }))}
    />
    <StoryQuestion {...props} />
  </>
);

/** All that is asked where the family has a case already. */
export const StoryQuestion = ({ the: { say }, fields }: QuestionsProps) => (
  <TextArea
    {...fields('story')}
    label={say('new.story')}
    hint={say('new.story-hint')}
    maxLength={most.story}
  />
);
