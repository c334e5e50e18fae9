/** What a function may do with the secret that staff's sessions are sealed with: read it, or change it. */
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { FunctionEntry } from '#functions/functions.ts';

/** @param secretArn whole, with the suffix that Secrets Manager gives it. */
export function sessionStatements(entry: FunctionEntry, secretArn: string): PolicyStatement[] {
  const reads = entry.session ? ['GetSecretValue'] : [];
  const changes = entry.trigger.kind === 'rotation' ? rotating : [];
  const actions = [...reads, ...changes].map((operation) => `secretsmanager:${operation}`);
  return actions.length === 0 ? [] : [new PolicyStatement({ actions, resources: [secretArn] })];
}

const rotating = ['DescribeSecret', 'GetSecretValue', 'PutSecretValue', 'UpdateSecretVersionStage'];
