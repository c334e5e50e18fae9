/** What the coordinator door says in English; its keys are what another language would have to have. */
import { caseTexts } from './en-case.ts';
import { placesTexts } from './en-people-and-goods.ts';

const lists = {
  'today.heading': 'What needs me today',
  'today.none': 'Nothing waits for you. Well done.',
  'today.caption': 'Cases that wait for you, overdue first',
  'today.see-caseload': 'See all my open cases, also those that wait for others',
  'caseload.heading': 'My cases',
  'caseload.caption': 'Open cases, what is due first first',
  'caseload.none': 'You have no open case.',
  'list.case': 'Case',
  'list.family': 'Family',
  'list.due': 'Due',
  'list.stage': 'Stage',
  'list.why': 'Why, and what to do',
  'list.waits-for': 'Waits for',
  'list.nobody': 'Nobody: the next step comes by itself',
  'list.overdue': 'overdue',
  'list.erased': 'erased',
  'list.more-perhaps': 'None on this page; there may be more on the next one.',
  'find.label': 'Find a case by its reference',
  'find.hint': '8 letters and digits, for example 7K3M-9QT1',
  'find.button': 'Find the case',
  'find.mistyped': 'This reference is mistyped',
  'find.mistyped-text':
    'A reference has 8 letters and digits, and its last one shows whether it was typed right. Please check it.',
  'find.unknown': 'There is no such case',
  'find.unknown-text': 'The reference {reference} is well formed, but no case has it.',
  'find.person': 'There is no such person',
  'find.consignment': 'There is no such consignment',
} as const;

export const en = { ...lists, ...caseTexts, ...placesTexts } as const;
export type CoordinatorText = keyof typeof en;
