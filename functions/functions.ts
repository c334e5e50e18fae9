/**
 * Every Lambda function of the system: what it is, what calls it, and what it may do.
 * The cloud stacks and the local system are both built from this table, so that they cannot drift apart.
 */

export const tableNames = ['events', 'rows', 'asks', 'goods', 'people'] as const;
export type TableName = (typeof tableNames)[number];

/** Rights on a table, and the operations of DynamoDB that each covers, in the cloud's policies and on a laptop alike. */
export const operationsOf = {
  read: ['GetItem', 'Query', 'BatchGetItem'],
  append: ['PutItem'],
  write: ['PutItem', 'UpdateItem'],
  delete: ['DeleteItem'],
} as const;
export type Right = keyof typeof operationsOf;

export interface Grant {
  table: TableName;
  rights: readonly Right[];
  /** Only items whose partition key begins with one of these (IAM `dynamodb:LeadingKeys`). */
  keysStartingWith?: readonly string[];
}

export type Trigger =
  | { kind: 'http' }
  | { kind: 'workflow' }
  | { kind: 'stream'; table: 'events' | 'goods'; eventNames: readonly ('INSERT' | 'MODIFY')[] }
  /** SES and SMS event destinations, through one SNS topic each. */
  | { kind: 'receipts' };

export interface FunctionEntry {
  /** Path from the repository's root; the module exports `handler`. */
  entry: string;
  purpose: string;
  trigger: Trigger;
  tables: readonly Grant[];
  /** Sends email (SES SendRawEmail). */
  email?: true;
  /** Sends SMS (End User Messaging SendTextMessage). */
  sms?: true;
  /** Calls of Step Functions it makes. */
  workflow?: readonly ('start' | 'answer' | 'read')[];
  /** Reads staff's sessions: may read the secret that they are sealed with. */
  session?: true;
  /** Is told who signs staff in. */
  signsIn?: true;
  timeoutSeconds: number;
}

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

const theCase: readonly Grant[] = [
  { table: 'events', rights: ['read', 'append'] },
  { table: 'rows', rights: ['read'], keysStartingWith: ['CASE#'] },
];

export const functions = {
  coordinator: {
    entry: 'functions/coordinator/index.ts',
    purpose: 'The coordinator door: forms, the queue, case pages, people and consignments',
    trigger: { kind: 'http' },
    tables: [
      { table: 'events', rights: ['read', 'append'] },
      { table: 'rows', rights: ['read'] },
      { table: 'asks', rights: ['read'] },
      { table: 'goods', rights: ['read', 'write'] },
      { table: 'people', rights: ['read', 'write', 'delete'] },
    ],
    session: true,
    // An import opens 200 cases in one request; the gateway waits 30 seconds.
    timeoutSeconds: 29,
  },
  volunteer: {
    entry: 'functions/volunteer/index.ts',
    purpose: 'The volunteer door: the page behind a link, and its answer',
    trigger: { kind: 'http' },
    tables: [
      ...theCase,
      { table: 'rows', rights: ['read'], keysStartingWith: ['HELP#'] },
      { table: 'asks', rights: ['read', 'write'], keysStartingWith: ['LINK#'] },
      { table: 'people', rights: ['read'], keysStartingWith: ['VISIT#'] },
      { table: 'people', rights: ['append'], keysStartingWith: ['NOTES#'] },
    ],
    timeoutSeconds: 15,
  },
  manager: {
    entry: 'functions/manager/index.ts',
    purpose: 'The manager door: lists, figures and the full history of a case; reads only',
    trigger: { kind: 'http' },
    tables: [
      { table: 'events', rights: ['read'] },
      { table: 'rows', rights: ['read'] },
      { table: 'asks', rights: ['read'] },
      { table: 'people', rights: ['read'] },
    ],
    workflow: ['read'],
    session: true,
    timeoutSeconds: 15,
  },
  'sign-in': {
    entry: 'functions/sign-in/index.ts',
    purpose: "Where staff's sessions begin and end; enters who signs in for the first time among the people",
    trigger: { kind: 'http' },
    tables: [{ table: 'people', rights: ['read', 'append'], keysStartingWith: ['PERSON#'] }],
    session: true,
    signsIn: true,
    timeoutSeconds: 15,
  },
  'look-at-the-case': step('look-at-the-case', 'Says what the case needs now', {
    tables: [...theCase, { table: 'asks', rights: ['write'] }],
  }),
  'set-goods-aside': step(
    'set-goods-aside',
    'Takes what the family needs out of stock, or notes what is missing',
    {
      tables: [...theCase, { table: 'goods', rights: ['read', 'write'] }],
    },
  ),
  'plan-the-check-in': step('plan-the-check-in', 'Puts the next check-in into the case', { tables: theCase }),
  'wait-for-news': step('wait-for-news', 'Keeps the task token until something happens in the case', {
    tables: [...theCase, { table: 'asks', rights: ['read', 'write'] }],
    workflow: ['answer'],
  }),
  'choose-whom-to-ask': step('choose-whom-to-ask', 'Opens a question and gives it to a volunteer', {
    tables: [
      { table: 'events', rights: ['read', 'append'] },
      { table: 'rows', rights: ['read'] },
      { table: 'asks', rights: ['write'] },
      { table: 'people', rights: ['read'] },
    ],
  }),
  'plan-the-next-contact': step(
    'plan-the-next-contact',
    'Says which rung of the ladder comes next, and when',
    {
      tables: [...theCase, { table: 'people', rights: ['read'] }],
    },
  ),
  'contact-the-person': step(
    'contact-the-person',
    'Climbs a rung: sends the question, a reminder or word to staff, and keeps the task token',
    {
      tables: [
        ...theCase,
        { table: 'asks', rights: ['read', 'write'] },
        { table: 'people', rights: ['read'] },
      ],
      email: true,
      sms: true,
      workflow: ['answer'],
    },
  ),
  'tell-staff': step(
    'tell-staff',
    'Tells a coordinator or manager that the case waits for them, and keeps the task token',
    {
      tables: [
        ...theCase,
        { table: 'asks', rights: ['read', 'write'] },
        { table: 'people', rights: ['read'] },
      ],
      email: true,
      sms: true,
      workflow: ['answer'],
    },
  ),
  'leave-with-the-coordinator': step(
    'leave-with-the-coordinator',
    'Hands a case to its coordinator when a step fails',
    {
      tables: theCase,
    },
  ),
  'after-event': {
    entry: 'functions/entries/after-event.ts',
    purpose: 'What follows once an event is recorded: rows, goods, people, starting and waking the workflow',
    trigger: { kind: 'stream', table: 'events', eventNames: ['INSERT'] },
    tables: [
      { table: 'events', rights: ['read', 'append'] },
      { table: 'rows', rights: ['read', 'write', 'delete'] },
      { table: 'asks', rights: ['read', 'write'] },
      { table: 'goods', rights: ['read', 'write'] },
      { table: 'people', rights: ['read', 'write', 'delete'] },
    ],
    email: true,
    sms: true,
    workflow: ['start', 'answer'],
    timeoutSeconds: 60,
  },
  'after-goods': {
    entry: 'functions/entries/after-goods.ts',
    purpose:
      'What follows once a consignment is entered: stock lines, and goods for the families that wait, most in need first',
    trigger: { kind: 'stream', table: 'goods', eventNames: ['INSERT', 'MODIFY'] },
    tables: [
      { table: 'events', rights: ['read', 'append'] },
      { table: 'rows', rights: ['read'] },
      { table: 'goods', rights: ['read', 'write'] },
    ],
    timeoutSeconds: 60,
  },
  'delivery-receipts': {
    entry: 'functions/entries/delivery-receipts.ts',
    purpose: 'Records what became of a message: delivered, bounced, failed, complained about',
    trigger: { kind: 'receipts' },
    tables: [...theCase, { table: 'asks', rights: ['read'], keysStartingWith: ['MESSAGE#'] }],
    timeoutSeconds: 15,
  },
} as const satisfies Record<string, FunctionEntry>;

export type FunctionName = keyof typeof functions;
