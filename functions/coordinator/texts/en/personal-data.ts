/** What is kept of a family, for how long, and what is handed out to it, in English. */
export const personalData = {
  'case.erased-on':
    'Their details are kept until {date}. Then they are erased, unless the case is opened again or the family has another one.',
  'action.export': 'Hand out what is kept',
  'export.text':
    'Whoever it is about may know what is kept about them. This file holds everything: who the family is, all notes, what happened, who helped (first names only), what it received, which messages were sent about it, and who opened its details.',
  'export.language': 'The file is in the family’s language: {language}.',
  'export.read-first':
    'Read it before you hand it over: notes may speak of other people, too. Afterwards delete the file from this device.',
  'export.recorded': 'The history of the case will say that you took the file, without what is in it.',
  'export.format': 'What the file is for',
  'export.page-button': 'Take it as a page, to read and print',
  'export.data-button': 'Take it as data (JSON), for another program',
  'export.title': 'What {organisation} keeps about you',
  'export.made': 'Made on {at}. Case {reference}.',
  'export.rights': 'Is something wrong or missing, or should it be erased? Tell {person}, your coordinator.',
  'export.family': 'You and your family',
  'export.phone': 'Phone',
  'export.case': 'Your case',
  'export.opened-at': 'Opened',
  'export.closed-at': 'Closed',
  'export.goods': 'What you received',
  'export.none': 'None.',
  'export.helpers': 'Who helped',
  'export.notes': 'Notes',
  'export.events': 'What happened',
  'export.messages': 'Messages to helpers about your case',
  'export.accesses': 'Who opened your details',
  'export.access': '{date}: {person} ({pages, plural, one {# page} other {# pages}})',
  'export.somebody': 'somebody who is no longer here',
  'export.role.volunteer': 'volunteer',
  'export.role.coordinator': 'coordinator',
  'export.role.manager': 'manager',
  'person.erase': 'Erase their details',
  'person.erase-heading': 'Erase the details of {person}',
  'person.erase-text':
    'Their name, phone, email, areas and absences will be gone for good. What they did stays in the histories, under a number without a name.',
  'person.erase-button': 'Erase their details',
  'person.erase-first':
    '{person} can still be asked, or holds tasks. First hand the tasks over and say that they no longer help.',
  'person.erased': 'The details are erased.',
} as const;
