/** Pages for what goes wrong at the door itself, in English. */
export const en = {
  'failed-title': 'Something went wrong on our side',
  'failed-text':
    'What you sent may not have been saved. Please go back and try again in a few minutes. If it happens again, tell your coordinator this number: {id}',
  'not-found-title': 'There is no such page',
  'not-found-text': 'Please check the address, or open the link from your message again.',
  'foreign-form-title': 'This form came from another site',
  'foreign-form-text': 'Nothing was changed. Please open the page here and send the form from it.',
} as const;
export type FailureText = keyof typeof en;
