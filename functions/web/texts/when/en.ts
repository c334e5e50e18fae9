/** Times as one says them: near ones from where we stand, far ones by their date. In English. */
export const en = {
  'at-time': '{day} at {time}',
  'due-now': 'due now',
  'hours-overdue': '{count, plural, one {# hour overdue} other {# hours overdue}}',
  'days-overdue': '{count, plural, one {# day overdue} other {# days overdue}}',
} as const;
export type WhenText = keyof typeof en;
