/** The functions that the workflows call, each a state of theirs. */
import type { FunctionEntry } from './function-entry.ts';
import {
  changesTheCase,
  everybody,
  keepsExecutions,
  keepsTheWait,
  onePerson,
  seesTheCase,
  setsGoodsAside,
} from './grants.ts';

const step = (
  file: string,
  purpose: string,
  rights: Omit<FunctionEntry, 'entry' | 'purpose' | 'trigger' | 'timeoutSeconds'>,
): FunctionEntry => ({
  entry: `functions/entries/${file}.ts`,
  purpose,
  trigger: { kind: 'workflow' },
  timeoutSeconds: 30,
  ...rights,
});

export const workflowSteps = {
  'look-at-the-case': step('look-at-the-case', 'Says what the case needs now', {
    tables: [...seesTheCase, keepsExecutions],
  }),
  'set-goods-aside': step(
    'set-goods-aside',
    'Takes what the family needs out of stock, or notes what is missing',
    {
      tables: [...changesTheCase, ...setsGoodsAside],
    },
  ),
  'plan-the-check-in': step('plan-the-check-in', 'Puts the next check-in into the case', {
    tables: changesTheCase,
  }),
  'wait-for-news': step('wait-for-news', 'Keeps the task token until something happens in the case', {
    tables: [{ table: 'events', rights: ['query'] }, keepsTheWait],
    answers: ['case', 'ask-a-person'],
  }),
  'choose-whom-to-ask': step('choose-whom-to-ask', 'Opens a question and gives it to a volunteer', {
    tables: [
      ...changesTheCase,
      { table: 'rows', rights: [], indexes: ['by-desk'] },
      keepsExecutions,
      everybody,
    ],
  }),
  'plan-the-next-contact': step(
    'plan-the-next-contact',
    'Says which rung of the ladder comes next, and when',
    {
      tables: [...changesTheCase, onePerson],
    },
  ),
  'contact-the-person': step(
    'contact-the-person',
    'Climbs a rung: sends the question, a reminder or word to staff, and keeps the task token',
    {
      tables: [
        ...changesTheCase,
        keepsTheWait,
        { table: 'asks', rights: ['put'], keysStartingWith: ['LINK#'] },
        onePerson,
        { table: 'people', rights: ['get'], keysStartingWith: ['VISIT#'] },
        everybody,
      ],
      email: true,
      sms: true,
      answers: ['ask-a-person'],
    },
  ),
  'tell-staff': step(
    'tell-staff',
    'Tells a coordinator or manager that the case waits for them, and keeps the task token',
    {
      tables: [...changesTheCase, keepsTheWait, onePerson, everybody],
      email: true,
      sms: true,
      answers: ['case'],
    },
  ),
  'tell-who-opened': step('tell-who-opened', 'Tells whoever opened a case that it is done', {
    tables: [...changesTheCase, onePerson],
    email: true,
    sms: true,
  }),
  'leave-with-the-coordinator': step(
    'leave-with-the-coordinator',
    'Hands a case to its coordinator when a step fails',
    {
      tables: changesTheCase,
    },
  ),
} as const;
