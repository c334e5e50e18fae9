/** Who opened which families' details, in English. */
export const accesses = {
  'accesses.heading': 'Who opened families’ details',
  'accesses.person': 'Who',
  'accesses.families': 'Families',
  'accesses.unusual': 'More than usual',
  'accesses.unusual-text':
    'From {count} families in one day on it says so here. A long day of calls can be the reason; ask.',
  'accesses.none': 'Nobody opened a family’s details on this day.',
  'accesses.days': 'Days',
  'accesses.day-before': 'The day before',
  'accesses.day-after': 'The day after',
  'accesses.by-person': 'Families whose details {person} opened',
  'accesses.by-person-none': 'None on this day.',
  'accesses.all': 'Everybody on this day',
  'accesses.case': 'Case',
  'accesses.when': 'When',
  'accesses.between': '{first} to {last}',
  'accesses.pages': 'Pages',
  'accesses.exports': 'Handed out',
  'accesses.to-family': 'Who opened the details of case {reference}',
  'accesses.to-family-link': 'Who opened this family’s details',
  'accesses.to-family-none': 'Nobody has, as far back as is kept.',
  'accesses.kept':
    'What is older than {date} has been removed. Lists and searches, which show a name and a village, are not counted.',
  'accesses.day': 'Day',
  'accesses.not-a-person': 'There is nobody of that name here',
} as const;
