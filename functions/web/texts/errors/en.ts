/** What stands beside a field that cannot be taken as it is, in English. */
export const en = {
  required: 'Please fill this in.',
  choose: 'Please choose one.',
  'not-ticked': 'Please tick the box first.',
  'choose-some': 'Please choose at least one.',
  'too-long': 'Please shorten this to at most {limit} characters.',
  'not-a-number': 'Please give a whole number.',
  'too-small': 'Please give a number of {limit} or more.',
  'too-large': 'Please give a number of {limit} or less.',
  'not-a-date': 'Please give a date, such as 2026-11-30.',
  'date-in-the-past': 'This day has passed. Please choose today or a later day.',
  'date-in-the-future': 'This day has not come yet.',
  'too-far-ahead': 'This day is too far ahead. Please choose an earlier one.',
  'not-a-phone': 'This does not look like a mobile number. Please write it like +7 701 123 45 67.',
  'not-an-email': 'This does not look like an email address. Please write it like name@example.org.',
  'not-a-reference': 'A reference has 8 letters and digits, like 7K3M-9QT1.',
  'unknown-reference': 'There is no case with this reference.',
  'no-address-for-channel': 'Please give a phone number or an email address for the chosen way.',
  'ends-before-it-begins': 'The last day is before the first.',
  mistyped: 'One character of this reference seems to be mistyped. Please check it.',
  'no-needs-named': 'Please name at least one thing the family needs.',
  'needs-contradict': 'Things are named below. Please choose “The family needs help”, or take them out.',
  'all-or-some': 'Nothing here is marked as brought. Please say what was.',
  'marks-contradict':
    'The marks below say otherwise. Please choose “Some of it was brought”, or correct the marks.',
  'not-confirmed': 'Please confirm this.',
} as const;
export type ErrorText = keyof typeof en;
