/** English: what volunteers read. SMS keep to the GSM alphabet, so that Latin names give short messages. */
import type { QuestionSentences, Words } from '../vocabulary.ts';

export const questions: Words<QuestionSentences> = {
  'assessment.ask.sms': '{organisation}: please ask about needs by {date}: {family} {link}',
  'assessment.remind.sms': '{organisation}: a reminder to ask about needs by {date}: {family} {link}',
  'assessment.other-channel.sms': '{organisation} again: please ask about needs by {date}: {family} {link}',
  'assessment.backup-volunteer.sms':
    '{organisation}: can you step in? Ask about needs by {date}: {family} {link}',
  'delivery.ask.sms': '{organisation}: please bring the help by {date}: {family} {link}',
  'delivery.remind.sms': '{organisation}: a reminder to bring the help by {date}: {family} {link}',
  'delivery.other-channel.sms': '{organisation} again: please bring the help by {date}: {family} {link}',
  'delivery.backup-volunteer.sms':
    '{organisation}: can you step in? Bring the help by {date}: {family} {link}',
  'check-in.ask.sms': '{organisation}: please check in by {date}: {family} {link}',
  'check-in.remind.sms': '{organisation}: a reminder to check in by {date}: {family} {link}',
  'check-in.other-channel.sms': '{organisation} again: please check in by {date}: {family} {link}',
  'check-in.backup-volunteer.sms': '{organisation}: can you step in? Check in by {date}: {family} {link}',
  'call.sms': 'Questions: {phone}',

  'assessment.ask.subject': 'Please find out what a family needs by {date}',
  'assessment.remind.subject': 'Reminder: please find out what a family needs by {date}',
  'assessment.other-channel.subject': 'Writing again: please find out what a family needs by {date}',
  'assessment.backup-volunteer.subject': 'Can you step in? Please find out what a family needs by {date}',
  'delivery.ask.subject': 'Please bring help to a family by {date}',
  'delivery.remind.subject': 'Reminder: please bring help to a family by {date}',
  'delivery.other-channel.subject': 'Writing again: please bring help to a family by {date}',
  'delivery.backup-volunteer.subject': 'Can you step in? Please bring help to a family by {date}',
  'check-in.ask.subject': 'Please ask how a family is doing by {date}',
  'check-in.remind.subject': 'Reminder: please ask how a family is doing by {date}',
  'check-in.other-channel.subject': 'Writing again: please ask how a family is doing by {date}',
  'check-in.backup-volunteer.subject': 'Can you step in? Please ask how a family is doing by {date}',

  'ask.opening': 'This is {organisation}. We would like to ask for your help.',
  'remind.opening': 'This is {organisation}, with a reminder: we have not had your answer yet.',
  'other-channel.opening':
    'This is {organisation}. We wrote to you before, but the message may not have reached you, so we are trying again.',
  'backup-volunteer.opening':
    'This is {organisation}. This family needs one more volunteer. Could you step in, please?',

  'assessment.task':
    'Please visit or call the family and find out what they need and how urgent it is. Then answer through the link: it takes about a minute.',
  'delivery.task':
    'Please bring the family the help listed on the page behind the link. Then mark there what you handed over: it takes about a minute.',
  'check-in.task':
    'Please visit or call the family and ask how they are. Then answer a few questions through the link: it takes about a minute.',
  'assessment.button': 'Say what the family needs',
  'delivery.button': 'Mark what was handed over',
  'check-in.button': 'Say how the family is',

  call: '{phone, select, none {Your coordinator is {coordinator}.} other {Any questions? Call your coordinator: {coordinator}, {phone}.}}',
  cannot: 'If you cannot do it, open the same link and tell us: we will ask someone else.',
  'volunteer.why': 'You receive this email as a volunteer of {organisation}.',
  stop: 'Stop writing to me',
};
