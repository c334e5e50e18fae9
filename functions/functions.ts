/**
 * Every Lambda function of the system: what it is, what calls it, and what it may do.
 * The cloud stacks and the local system are both built from this table, so that they cannot drift apart.
 */
import type { FunctionEntry } from './function-entry.ts';
import { changesTheCase, countsUses, notesAccess, seesTheCase, setsGoodsAside } from './grants.ts';
import { workflowSteps } from './workflow-steps.ts';

export type { FunctionEntry, Trigger } from './function-entry.ts';
export { type Grant, operationOf, type Right, type TableName, tableNames } from './grants.ts';

export const functions = {
  coordinator: {
    entry: 'functions/coordinator/index.ts',
    purpose: 'The coordinator door: forms, the queue, case pages, people and consignments',
    trigger: { kind: 'http' },
    tables: [
      ...changesTheCase,
      {
        table: 'rows',
        rights: ['get-many'],
        keysStartingWith: ['CASE#'],
        indexes: ['by-desk', 'by-coordinator'],
      },
      { table: 'goods', rights: ['get', 'put'], keysStartingWith: ['CONSIGNMENT#'] },
      { table: 'goods', rights: ['query'], keysStartingWith: ['STOCK#'], indexes: ['by-kind', 'by-date'] },
      { table: 'people', rights: ['get', 'get-many', 'query', 'put'], indexes: ['by-match', 'by-role'] },
      { table: 'people', rights: ['delete'], keysStartingWith: ['DRAFT#', 'PERSON#'] },
      { table: 'people', rights: ['update'], keysStartingWith: ['SESSIONS#'] },
      notesAccess,
      countsUses,
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
      ...changesTheCase,
      { table: 'rows', rights: ['query'], keysStartingWith: ['HELP#'] },
      { table: 'asks', rights: ['get', 'update'], keysStartingWith: ['LINK#'] },
      { table: 'people', rights: ['get'], keysStartingWith: ['VISIT#'] },
      { table: 'people', rights: ['put'], keysStartingWith: ['NOTES#'] },
    ],
    timeoutSeconds: 15,
  },
  manager: {
    entry: 'functions/manager/index.ts',
    purpose:
      'The manager door: lists, figures, the full history of a case and who opened which; changes nothing in a case',
    trigger: { kind: 'http' },
    tables: [
      ...seesTheCase,
      { table: 'rows', rights: ['query'], keysStartingWith: ['TALLY#'], indexes: ['by-stage'] },
      { table: 'asks', rights: ['query'], keysStartingWith: ['EXECUTIONS#'] },
      countsUses,
      { table: 'people', rights: ['get-many'], keysStartingWith: ['PERSON#', 'ACCESS#'] },
      {
        table: 'people',
        rights: ['get'],
        keysStartingWith: ['HOUSEHOLD#', 'SESSIONS#'],
        indexes: ['by-role'],
      },
      { table: 'people', rights: ['query'], keysStartingWith: ['ACCESS#'], indexes: ['by-match'] },
      notesAccess,
    ],
    workflow: ['read'],
    session: true,
    timeoutSeconds: 15,
  },
  'sign-in': {
    entry: 'functions/sign-in/index.ts',
    purpose: "Where staff's sessions begin and end; enters who signs in for the first time among the people",
    trigger: { kind: 'http' },
    tables: [
      { table: 'people', rights: ['get', 'put'], keysStartingWith: ['PERSON#'] },
      { table: 'people', rights: ['get', 'update'], keysStartingWith: ['SESSIONS#'] },
    ],
    session: true,
    signsIn: true,
    timeoutSeconds: 15,
  },
  'rotate-session-secret': {
    entry: 'functions/entries/rotate-session-secret.ts',
    purpose: "Changes the secret that staff's sessions are sealed with; signs nobody out",
    trigger: { kind: 'rotation' },
    tables: [],
    timeoutSeconds: 30,
  },
  ...workflowSteps,
  'after-event': {
    entry: 'functions/entries/after-event.ts',
    purpose: 'What follows once an event is recorded: rows, goods, people, starting and waking the workflow',
    trigger: { kind: 'stream', table: 'events', eventNames: ['INSERT'] },
    tables: [
      ...seesTheCase,
      { table: 'rows', rights: ['put'], keysStartingWith: ['CASE#'] },
      { table: 'rows', rights: ['put', 'delete'], keysStartingWith: ['WAITING#', 'TALLY#', 'HELP#'] },
      { table: 'asks', rights: ['get'], keysStartingWith: ['WAIT#'] },
      ...setsGoodsAside,
      { table: 'people', rights: ['get', 'put'], keysStartingWith: ['PERSON#'] },
      { table: 'people', rights: ['get'], keysStartingWith: ['SALT'] },
      {
        table: 'people',
        rights: ['get', 'put', 'update', 'delete'],
        keysStartingWith: ['HOUSEHOLD#', 'VISIT#'],
      },
      { table: 'people', rights: ['query', 'delete'], keysStartingWith: ['HOUSEHOLD#', 'NOTES#'] },
      { table: 'people', rights: ['update'], keysStartingWith: ['NOTES#'] },
      // A family that is erased: whatever is still being typed about it, or came to nothing.
      { table: 'people', rights: ['query', 'delete'], keysStartingWith: ['DRAFT#'] },
      { table: 'people', rights: [], indexes: ['by-match', 'by-role'] },
    ],
    workflow: ['start'],
    answers: ['case', 'ask-a-person'],
    timeoutSeconds: 60,
  },
  'after-goods': {
    entry: 'functions/entries/after-goods.ts',
    purpose:
      'What follows once a consignment is entered: stock lines, and goods for the families that wait, most in need first',
    trigger: { kind: 'stream', table: 'goods', eventNames: ['INSERT', 'MODIFY'] },
    tables: [
      ...changesTheCase,
      { table: 'rows', rights: ['query'], keysStartingWith: ['WAITING#'] },
      { table: 'rows', rights: ['get-many'], keysStartingWith: ['CASE#'] },
      { table: 'goods', rights: ['put'], keysStartingWith: ['STOCK#'] },
      ...setsGoodsAside,
    ],
    timeoutSeconds: 60,
  },
  canary: {
    entry: 'functions/entries/canary.ts',
    purpose: 'Walks a case of nobody along the whole path every day, and says when it has arrived',
    trigger: { kind: 'schedule', hours: [10, 11], minutes: [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55] },
    tables: [
      ...changesTheCase,
      { table: 'rows', rights: ['get-many'], keysStartingWith: ['CASE#'] },
      { table: 'asks', rights: ['query'], keysStartingWith: ['EXECUTIONS#'] },
      { table: 'people', rights: ['get', 'put'], keysStartingWith: ['PERSON#canary-', 'SALT', 'HOUSEHOLD#'] },
      { table: 'people', rights: ['put'], keysStartingWith: ['VISIT#'] },
    ],
    workflow: ['see'],
    timeoutSeconds: 60,
  },
  retention: {
    entry: 'functions/entries/retention.ts',
    purpose: 'Erases families whose last case was closed longer ago than their details are kept',
    // At night, when nobody has their page open.
    trigger: { kind: 'schedule', hours: [3], minutes: [30] },
    tables: [
      ...changesTheCase,
      { table: 'rows', rights: [], indexes: ['by-coordinator'] },
      { table: 'people', rights: ['get'], keysStartingWith: ['HOUSEHOLD#', 'SALT'] },
      { table: 'people', rights: ['get-many'], keysStartingWith: ['HOUSEHOLD#'], indexes: ['by-match'] },
    ],
    timeoutSeconds: 120,
  },
  'delivery-receipts': {
    entry: 'functions/entries/delivery-receipts.ts',
    purpose: 'Records what became of a message: delivered, bounced, failed, complained about',
    trigger: { kind: 'receipts' },
    tables: changesTheCase,
    timeoutSeconds: 15,
  },
} as const satisfies Record<string, FunctionEntry>;

export type FunctionName = keyof typeof functions;
