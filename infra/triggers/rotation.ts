/** Secrets Manager has a function change the secret, every so many days. */
import { Aws } from 'aws-cdk-lib';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { CfnRotationSchedule } from 'aws-cdk-lib/aws-secretsmanager';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import type { Settings } from '../settings.ts';

/** The library's own schedule would give the function more rights than its entry says. */
export function triggerByRotation(
  { lambda }: FunctionFromTable,
  secretArn: string,
  { sessionSecretDays }: Settings,
): void {
  if (sessionSecretDays === undefined) return;
  const permission = new CfnPermission(lambda, 'Rotation', {
    action: 'lambda:InvokeFunction',
    functionName: lambda.functionArn,
    principal: 'secretsmanager.amazonaws.com',
    sourceAccount: Aws.ACCOUNT_ID,
  });
  const schedule = new CfnRotationSchedule(lambda, 'Schedule', {
    secretId: secretArn,
    rotationLambdaArn: lambda.functionArn,
    // A deployment changes nothing of who is signed in.
    rotateImmediatelyOnUpdate: false,
    rotationRules: { automaticallyAfterDays: sessionSecretDays },
  });
  // Secrets Manager tries at once whether it may call the function.
  schedule.addResourceDependency(permission);
}
