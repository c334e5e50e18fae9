/** Names of things in the local system, in the shape they have in the cloud. */
import { type TableName, tableNames } from '#functions/functions.ts';

export const region = 'eu-central-1';
export const account = '000000000000';

export const localTables: Record<TableName, string> = {
  events: 'asar-local-events',
  rows: 'asar-local-rows',
  asks: 'asar-local-asks',
  goods: 'asar-local-goods',
  people: 'asar-local-people',
};

export const tableOf = (name: string): TableName | undefined =>
  tableNames.find((table) => localTables[table] === name);

export const functionArn = (name: string): string => `arn:aws:lambda:${region}:${account}:function:${name}`;
/** `case` is the machine `asar-local-case`. */
export const machineName = (name: string): string => `asar-local-${name}`;
export const machineArn = (name: string): string =>
  `arn:aws:states:${region}:${account}:stateMachine:${machineName(name)}`;
/** `case`, from the ARN of the machine or of one of its executions. */
export const machineNameIn = (arn: string): string => (arn.split(':')[6] ?? '').slice(machineName('').length);
export const topicArn = (name: string): string => `arn:aws:sns:${region}:${account}:asar-local-${name}`;
export const streamArn = (table: TableName): string =>
  `arn:aws:dynamodb:${region}:${account}:table/${localTables[table]}/stream/local`;
/** The secret that staff's sessions are sealed with. */
export const sessionSecretArn = `arn:aws:secretsmanager:${region}:${account}:secret:asar-local-session`;
