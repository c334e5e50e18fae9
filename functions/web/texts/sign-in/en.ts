/** Signing in and out, and what happens to a form meanwhile, in English. */
export const en = {
  'sign-in': 'Sign in',
  'sign-in-again': 'Sign in again',
  'sign-in-as-other': 'Sign in as somebody else',
  'sign-in-new-tab': 'Sign in (opens in a new tab)',

  'ended-title': 'You need to sign in again',
  'ended-text':
    'You are no longer signed in, so nothing has been saved yet. What you typed is kept on this page.',
  'ended-then': 'Come back to this tab and send it again.',
  'send-again': 'Send again',
  'stale-title': 'Please send this once more',
  'stale-text':
    'The page was open for a long time, or somebody else signed in meanwhile. Nothing has been saved yet, and what you typed is kept. If it is yours, send it again.',
  'again-title': 'You are signed in again',
  'again-text': 'Close this tab, go back to the one before, and press “Send again”.',

  'wrong-role-title': 'This page is not yours to open',
  'wrong-role-text':
    'Your account is for another part of the system. If you need this page, ask your manager.',
  'to-coordinator': 'Go to the cases',
  'to-manager': 'Go to the figures',

  'signing-out-title': 'You are signed out',
  'signing-out-text': 'One moment: the sign-in service is signing you out as well.',
  'signing-out-on': 'Continue',
  'signed-out-title': 'You are signed out',
  'signed-out-text': 'On a shared computer, close the browser too.',

  'everywhere-title': 'Sign out on all devices?',
  'everywhere-text':
    'Do this when a phone or laptop on which you were signed in is lost, or when somebody else may be using your account. You sign in again afterwards, and so does every device.',
  'everywhere-button': 'Sign out everywhere',

  'denied-title': 'You are not signed in',
  'denied-text': 'Sign-in was broken off. Nothing has happened; you can try again.',
  'expired-title': 'That sign-in is no longer valid',
  'expired-text': 'It took too long, or this page was opened a second time. Please begin again.',
  'failed-title': 'Sign-in did not work',
  'failed-text':
    'The sign-in service did not answer as expected. Please try again in a few minutes. If it happens again, tell your manager this number: {id}',
  'not-staff-title': 'Your account opens nothing here',
  'not-staff-text':
    'You signed in, but your account belongs neither to coordinators nor to managers. Ask your manager to enter you.',
} as const;
export type SignInText = keyof typeof en;
