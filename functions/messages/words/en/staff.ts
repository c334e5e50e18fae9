/** English: what coordinators and managers read, and what everyone does. */
import type { SharedSentences, StaffSentences, Words } from '../vocabulary.ts';

export const staff: Words<StaffSentences & SharedSentences> = {
  hello: 'Hello {name},',
  'fact.family': 'Family',
  'fact.due': 'Please answer by',
  'fact.case': 'Case',

  'tell-coordinator.sms':
    '{organisation}: no answer from {volunteer} ({ask, select, assessment {assessment} delivery {delivery} other {check-in}}). {link}',
  'tell-coordinator.subject': 'A volunteer has not answered (case {reference})',
  'tell-coordinator.text':
    '{volunteer} has not answered {ask, select, assessment {what the family needs} delivery {whether the help was handed over} other {how the family is}}. The question was sent on {since}.',
  'tell-coordinator.next': 'Please call the volunteer, or give the case to someone else.',
  'tell-manager.sms':
    '{organisation}: case stuck, no answer from {volunteer} ({ask, select, assessment {assessment} delivery {delivery} other {check-in}}). {link}',
  'tell-manager.subject': 'A case is stuck without an answer (case {reference})',
  'tell-manager.text':
    '{volunteer} has still not answered {ask, select, assessment {what the family needs} delivery {whether the help was handed over} other {how the family is}}. The question was sent on {since}, and the coordinator has been told.',
  'tell-manager.next': 'Please talk to the coordinator, or give the case to someone else.',

  'escalation.sms': '{urgent, select, yes {URGENT. } other {}}{organisation}: {reason}. {link}',
  'escalation.subject': '{urgent, select, yes {URGENT. } other {}}Case {reference}: {reason}',

  'nobody-to-ask.short': 'nobody is free to take the case',
  'nobody-to-ask.long':
    'No free volunteer was found for this case. Choose a volunteer yourself, or take the case on.',
  'silence.short': 'nobody answers',
  'silence.long':
    'Nobody has answered the question, and the reminders have run out. Call the volunteer, or give the case to someone else.',
  'volunteer-unreachable.short': 'the volunteer cannot be reached',
  'volunteer-unreachable.long':
    'Messages do not reach the volunteer. Call to check the contact details, or give the case to someone else.',
  'declined.short': 'the family declined help',
  'declined.long': 'The family declined help. Look at the record and decide whether to close the case.',
  'referred.short': 'another organisation will help the family',
  'referred.long':
    'The volunteer says that another organisation will help the family. Check this and decide whether to close the case.',
  'nothing-needed.short': 'the family needs nothing now',
  'nothing-needed.long':
    'The volunteer says that the family needs nothing now. Look at the record and decide what comes next.',
  'goods-missing.short': 'the goods needed are not in stock',
  'goods-missing.long':
    'The goods needed have long been out of stock. Decide what to do: find them, replace them or go on without them.',
  'refused.short': 'the family did not accept the goods',
  'refused.long': 'The family did not accept what was brought. Find out why and decide what comes next.',
  'nobody-home.short': 'nobody was at home',
  'nobody-home.long':
    'The volunteer came, but nobody was at home. Get in touch with the family and agree on another day.',
  'alarm.short': 'the family needs help right now',
  'alarm.long': 'The volunteer reports an alarming situation. Get in touch with the family today.',
  'review.short': 'the case is due for review',
  'review.long':
    'The planned check-ins are over. Look at how the family is and decide: go on, or close the case.',
  'consent-withdrawn.short': 'the family withdrew consent',
  'consent-withdrawn.long':
    'The family withdrew its consent to be contacted. Do not contact them any more, and decide how to close the case.',
  'step-failed.short': 'a step failed, the case waits for you',
  'step-failed.long':
    'A step could not be done because of a fault, and the case waits for you. Open it and go on by hand.',

  'call-asked.short': 'a volunteer asks to be called',
  'call-asked.long':
    'A volunteer asks to be called about this case. Call today if you can, then note the call on the page of the case.',

  'spend-limit.short': 'no SMS can be sent',
  'spend-limit.long': 'this month’s money for SMS is spent',
  'daily-limit.short': 'no email can be sent',
  'daily-limit.long': 'today’s emails are used up',
  'sending-paused.short': 'sending is paused',
  'sending-paused.long': 'sending messages is paused',
  'call-instead.sms': '{organisation}: please call {volunteer} today, {why}. {link}',
  'call-instead.subject': 'Please call a volunteer today (case {reference})',
  'call-instead.text': 'We could not write to {volunteer}: {why}.',
  'call-instead.next':
    'Please call today instead, then note the call on the page of the case. Once messages can be sent again, the next ones go out by themselves.',

  'case-done.sms': '{organisation}: case {reference} is complete. Thank you! {link}',
  'case-done.subject': 'Case {reference} is complete',
  'case-done.text': 'The case you opened is complete. Thank you for your care.',
  'open-case': 'Open the case',
  'staff.why': 'You receive this email as a member of staff of {organisation}.',
};
