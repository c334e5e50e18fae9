/** The table of functions, read a second time and in other words than the stacks read it, so that a slip in those shows. */
import { type FunctionEntry, functions } from '#functions/functions.ts';
import { tableDefinitions } from '#functions/store/table-definitions.ts';
import { pascalCase } from '#infra/names.ts';

export const states = 'arn:aws:states:eu-central-1:<AWS::AccountId>';
const ses = 'arn:aws:ses:eu-central-1:<AWS::AccountId>';

export function expectedOf(name: keyof typeof functions): string[] {
  const entry: FunctionEntry = functions[name];
  const ofTables = entry.tables.flatMap(({ table, rights, keysStartingWith, indexes = [] }) => {
    const arn = `<Tables${pascalCase(table)}.Arn>`;
    const where = keysStartingWith
      ? ` where dynamodb:LeadingKeys ${keysStartingWith.map((key) => `${key}*`).join(' or ')}`
      : '';
    const actions = {
      get: 'GetItem',
      'get-many': 'BatchGetItem',
      query: 'Query',
      put: 'PutItem',
      update: 'UpdateItem',
      delete: 'DeleteItem',
    };
    const known = tableDefinitions[table].indexes.map(({ name }) => name);
    const unknown = indexes.filter((index) => !known.includes(index));
    if (unknown.length > 0) throw new Error(`${table} has no index ${unknown}`);
    return [
      ...rights.map((right) => `dynamodb:${actions[right]} on ${arn}${where}`),
      ...indexes.map((index) => `dynamodb:Query on ${arn}/index/${index}`),
    ];
  });
  const { trigger, workflow = [], answers = [] } = entry;
  const machines = ['case', 'ask-a-person'];
  return [
    ...ofTables,
    ...(entry.email
      ? [`${ses}:identity/dev.asar.example.org`, `${ses}:configuration-set/asar-dev-email`].map(
          (resource) => `ses:SendRawEmail on ${resource} where ses:FromAddress hello@dev.asar.example.org`,
        )
      : []),
    ...(entry.sms ? ['sms-voice:SendTextMessage on *'] : []),
    ...(entry.session ? ['secretsmanager:GetSecretValue on <SessionSecret>'] : []),
    ...(trigger.kind === 'rotation'
      ? ['DescribeSecret', 'GetSecretValue', 'PutSecretValue', 'UpdateSecretVersionStage'].map(
          (operation) => `secretsmanager:${operation} on <SessionSecret>`,
        )
      : []),
    ...(workflow.includes('start') ? [`states:StartExecution on ${states}:stateMachine:asar-dev-case`] : []),
    ...(workflow.includes('see') ? [`states:DescribeExecution on ${states}:execution:asar-dev-case:*`] : []),
    ...machines.flatMap((machine) => [
      ...(answers.some((answered) => answered === machine)
        ? [`states:SendTaskSuccess on ${states}:stateMachine:asar-dev-${machine}`]
        : []),
      ...(workflow.includes('read')
        ? [
            `states:DescribeExecution on ${states}:execution:asar-dev-${machine}:*`,
            `states:GetExecutionHistory on ${states}:execution:asar-dev-${machine}:*`,
          ]
        : []),
    ]),
    ...(trigger.kind === 'stream'
      ? [
          'dynamodb:ListStreams on *',
          ...['DescribeStream', 'GetRecords', 'GetShardIterator'].map(
            (action) => `dynamodb:${action} on <Tables${pascalCase(trigger.table)}.StreamArn>`,
          ),
        ]
      : []),
    ...(trigger.kind === 'stream' || trigger.kind === 'receipts'
      ? ['GetQueueAttributes', 'GetQueueUrl', 'SendMessage'].map(
          (action) => `sqs:${action} on <${pascalCase(name)}DeadLetters.Arn>`,
        )
      : []),
  ];
}
