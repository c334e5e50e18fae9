/** What a volunteer can wish instead of answering, in English. */
export const waysOut = {
  'ways.title': 'Something else?',

  'call.link': 'Please call me',
  'call.heading': 'Ask for a call',
  'call.intro':
    'The coordinator will be told and will call you, as a rule within one working day. Until then you get no reminders.',
  'call.sure': 'Yes, please call me',
  'call.note': 'What is it about? (optional)',
  'call.send': 'Ask for a call',
  'call.done.heading': 'We will call you',
  'call.done.body':
    'You asked for a call on {at}. The coordinator will call you, as a rule within one working day. Until then you get no reminders.',
  'ways.back': 'Back to the question',
  'call.urgent': 'If it cannot wait, please call yourself:',
  'call.over.heading': 'Please call us yourself',
  'call.over.body': 'This task is no longer waiting for you, so a call cannot be asked for here.',

  'day.link': 'Another day suits me better',
  'day.heading': 'Which day suits you?',
  'day.intro': 'So far we ask for your answer by {date}. You can choose any day until {latest}.',
  'day.left':
    '{count, plural, one {You can change the day # more time here.} other {You can change the day # more times here.}}',
  'day.to': 'Day',
  'day.send': 'Set this day',
  'day.done.heading': 'The day is changed',
  'day.done.body': 'We now ask for your answer by {date}, and will remind you in good time.',
  'day.used.heading': 'The day can no longer be changed here',
  'day.used.body':
    'You have changed it as often as is possible here. If it still does not suit you, ask for a call: we will find a way.',
  'day.over.heading': 'There is no day to change',
  'day.over.body': 'This task is no longer waiting for you.',

  'hand-back.link': 'I cannot do this',
  'hand-back.heading': 'Give the task back',
  'hand-back.intro': 'Tell us, and we will ask somebody else. That is all right: better early than never.',
  'hand-back.reason': 'Why can you not do it?',
  'hand-back.reason.no-time': 'I have no time',
  'hand-back.reason.other': 'Another reason',
  'hand-back.note': 'Anything we should know (optional)',
  'hand-back.send': 'Give the task back',
  'hand-back.done.heading': 'Thank you for telling us',
  'hand-back.done.body': 'The task is no longer yours. We will ask somebody else.',
  'hand-back.over.heading': 'There is nothing to give back',
  'hand-back.over.body': 'This task is no longer waiting for you.',

  'wrong-person.link': 'This is not meant for me',
  'wrong-person.heading': 'Not meant for you?',
  'wrong-person.intro':
    'If our message reached the wrong person, tell us, and we will no longer ask you about this. We are sorry for the trouble.',
  'wrong-person.sure': 'This message is not meant for me',
  'wrong-person.send': 'Tell us',
  'wrong-person.done.heading': 'Thank you for telling us',
  'wrong-person.done.body':
    'We are sorry for the trouble. We will no longer ask you about this. If you want no messages from us at all, stop them here:',

  'stop.link': 'Stop messages',
  'stop.heading': 'Stop messages',
  'stop.intro': 'We will no longer write to you in the ways you choose. The coordinator will see that.',
  'stop.channels': 'What shall we stop?',
  'stop.channel.email': 'Emails',
  'stop.channel.sms': 'SMS',
  'stop.send': 'Stop messages',
  'stop.done.heading': 'Messages stopped',
  'stop.done.email': 'We will write you no more emails.',
  'stop.done.sms': 'We will send you no more SMS.',
  'stop.done.undo': 'To get messages again, call the coordinator.',
} as const;
