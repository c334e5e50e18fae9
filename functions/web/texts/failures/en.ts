/** Pages for what goes wrong at the door itself, in English. */
export const en = {
  'failed-title': 'Something went wrong on our side',
  'failed-text':
    'What you sent may not have been saved. Please go back and try again in a few minutes. If it happens again, tell your coordinator this number: {id}',
  'not-found-title': 'There is no such page',
  'not-found-text': 'Please check the address, or open the link from your message again.',
  'foreign-form-title': 'This form came from another site',
  'foreign-form-text': 'Nothing was changed. Please open the page here and send the form from it.',
  'too-often-title': 'Please wait a little',
  'too-often-text':
    'This was opened or sent very many times in a short while, so it rests now. It goes on in {minutes, plural, one {# minute} other {# minutes}}.',
  'too-often-kept':
    'Nothing has been saved this time. What you typed is kept on this page: send it again then.',
} as const;
export type FailureText = keyof typeof en;
