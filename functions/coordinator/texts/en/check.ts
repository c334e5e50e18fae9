/** The page on which an action is checked before it is done, in English. */
export const check = {
  'check.title': 'Please check: {action}',
  'check.go-on': 'Go on',
  'check.recorded': 'What will stand in the history',
  'check.messages': 'Who gets a message',
  'check.nobody': 'Nobody gets a message.',
  'check.message':
    '{person} will get {channel, select, email {an email} other {an SMS}} {language, select, kk {in Kazakh} ru {in Russian} other {in English}}, {when}:',
  'check.message-you':
    'You will get {channel, select, email {an email} other {an SMS}} {language, select, kk {in Kazakh} ru {in Russian} other {in English}}, {when}:',
  'check.at-once': 'at once',
  'check.subject': 'Subject:',
  'check.not-told':
    '{person} was asked before and hears nothing of this from us. Please call, in case they are on their way.',
  'check.then': 'What happens then',
  'check.change': 'Go back and change it',
  'check.and-write': '{action}; {person} gets a message',
  'check.refused': 'This cannot be done now',
  'check.look-at-the-case': 'Look at how the case stands now',
} as const;
