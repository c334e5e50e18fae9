/** What is kept of a family, for how long, and what is handed out to it, in English. */
export const personalData = {
  'case.erased-on':
    'Their details are kept until {date}. Then they are erased, unless the case is opened again or the family has another one.',
} as const;
