/** What a function that reads staff's sessions may do: get the secret that they are sealed with. */
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { FunctionEntry } from '#functions/functions.ts';

/** @param secretArn whole, with the suffix that Secrets Manager gives it. */
export const sessionStatements = (entry: FunctionEntry, secretArn: string): PolicyStatement[] =>
  entry.session
    ? [new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secretArn] })]
    : [];
