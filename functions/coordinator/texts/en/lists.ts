/** Lists of cases and finding one, in English. */
export const lists = {
  'caseload.heading': 'My cases',
  'caseload.caption': 'Open cases, soonest due first',
  'caseload.none': 'You have no open case.',
  'list.family': 'Family',
  'list.due': 'Due',
  'list.why': 'Why, and what to do',
  'list.next': 'What comes next',
  'list.nobody': 'Nobody: the next step comes by itself',
  'list.erased': 'erased',
  'list.more-perhaps': 'None on this page; there may be more on the next one.',
  'find.mistyped': 'This reference is mistyped',
  'find.mistyped-text':
    'A reference has 8 letters and digits, and its last one shows whether it was typed right. Please check it.',
  'find.unknown': 'There is no such case',
  'find.unknown-text': 'The reference {reference} is typed correctly, but no case has it.',
  'find.person': 'There is no such person',
  'find.consignment': 'There is no such consignment',
} as const;
