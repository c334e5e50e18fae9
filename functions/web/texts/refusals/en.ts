/** Why something was not done, in English: one text for each refusal of the case model. */
export const en = {
  'no-such-case': 'There is no case with this reference.',
  'already-open': 'There is a case with this reference already.',
  'not-in-this-stage': 'This cannot be done while the case is in the stage “{stage}”.',
  'no-such-ask': 'This question does not exist, or belongs to another case.',
  'no-such-need': 'This need does not exist any more.',
  'already-recorded': 'This has been recorded already. Nothing more needs to be done.',
  'too-late-to-change': 'This answer can no longer be changed: the case has gone on from it.',
  overtaken: 'The case has changed in the meantime. Please look at it again.',
  'date-in-the-past': 'This day has passed. Please choose today or a later day.',
  'too-far-ahead': 'This day is too far ahead.',
  'moved-often-enough': 'The day has been changed as often as it can be here.',
  'nothing-to-take-up':
    'This case does not wait for anybody at the moment. Somebody may have dealt with it already.',
  invalid: 'Something in the form could not be taken ({field}). Please check it.',
} as const;
