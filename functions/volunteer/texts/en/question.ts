/** The question, its answer and what follows from it, in English. */
export const question = {
  'ask.assessment.heading': 'What does the family need?',
  'ask.assessment.intro':
    'Please visit or call the family, then tell us what you found. It takes about a minute.',
  'ask.delivery.heading': 'What reached the family?',
  'ask.delivery.intro': 'Please say for each item whether the family has it now.',
  'ask.check-in.heading': 'How is the family now?',
  'ask.check-in.intro':
    'Please visit or call the family, then mark how things are. If you do not know, say so.',
  'ask.send': 'Send the answer',
  'ask.more-lines': 'Add another need',
  'ask.due': 'Please answer by {date}.',

  'step.start': 'Answer',
  'step.next': 'Next',
  'step.back': 'Back',
  'step.count': 'Question {number} of {all}',

  'family.title': 'The visit',
  'family.name': 'Family',
  'family.village': 'Village',
  'family.bring': 'What to bring',
  'family.call': 'For the address or phone number, and for any question, call the coordinator:',

  'notice.handed-back': 'You gave this task back. If you have done it after all, please answer here.',
  'notice.moved':
    'Another volunteer has this task now. If you have done it already, please answer here all the same.',
  'notice.gone-on':
    'We have gone on without an answer to this question. Yours still helps, and the coordinator will see it.',
  'notice.closed':
    'Our work with this family has ended. If you have something to tell us, the coordinator will still see it.',
  'notice.call-asked': 'You asked for a call on {at}. You can answer here all the same.',
  'notice.change': 'You have answered already. What you send now replaces that answer.',
  'notice.try-again':
    'We could not take your answer just now. Nothing has been lost: please send it once more.',

  'thanks.heading': 'Thank you!',
  'thanks.recorded': 'Your answer was recorded on {at}.',
  'thanks.changed': 'Your changed answer was recorded on {at}.',
  'thanks.late':
    'It came after this question had gone on without it. It is recorded all the same, and the coordinator sees it.',
  'thanks.what': 'What was recorded',
  'thanks.note': 'What you wrote is kept with the case.',
  'thanks.next': 'What happens next',
  'thanks.nothing-to-do': 'There is nothing more for you to do.',
  'thanks.change': 'Change my answer',
  'thanks.change-until': 'You can change it until {until}.',
  'thanks.too-late':
    'This answer can no longer be changed here. If something in it is wrong, please call the coordinator.',
  'other.heading': 'This has been answered already',
  'other.body': 'Somebody else has answered this question. Thank you for being ready to help.',
  'other.add': 'I have something to report too',

  'next.assess': 'We find out together with the family what it needs now.',
  'next.set-goods-aside': 'We look in our stock for what the family needs.',
  'next.wait-for-goods':
    'Some of what the family needs is not in stock yet. We bring it as soon as it arrives.',
  'next.deliver': 'A volunteer brings the family what has been set aside for it.',
  'next.plan-check-in': 'In a while we ask again how the family is.',
  'next.wait-for-check-in': 'We ask again how the family is on {date}.',
  'next.check-in': 'We ask again how the family is.',
  'next.tell-staff': 'The coordinator decides how to go on.',
  'next.call-asked': 'The coordinator will call you.',
  'next.alarm': 'The coordinator is told at once and decides how to help.',
  'next.end': 'Our work with this family has ended.',

  'help.title': 'What your help has changed so far',
  'help.first': 'Thank you for your time. Each visit helps a family back onto its feet.',
  'help.families':
    '{count, plural, one {You have supported # family.} other {You have supported # families.}}',
  'help.deliveries': '{count, plural, one {You have made # delivery.} other {You have made # deliveries.}}',
  'help.homes':
    '{count, plural, one {# family you supported has a good home again.} other {# families you supported have good homes again.}}',
  'help.better':
    '{count, plural, one {# family is doing better than at first.} other {# families are doing better than at first.}}',

  'unknown.heading': 'This link does not work',
  'unknown.body':
    'Perhaps part of it is missing. Please open it again from our message. If that does not help, please call:',
  'expired.heading': 'This link has run out',
  'expired.body': 'The question behind it is no longer open, and nothing can be recorded here.',
  'expired.call': 'If you have something to tell us, please call:',
} as const;
