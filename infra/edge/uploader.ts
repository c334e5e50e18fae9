/** CDK's own function that carries built files to their bucket: what the AWS Solutions rules find in it is as CDK made it. */
import { Aws, DefaultStackSynthesizer, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { acknowledge } from '../nag/acknowledge.ts';
import { findingOf } from '../nag/finding.ts';

const reason =
  "CDK's own function: it copies built files from CDK's bucket to ours, and runs only while deploying";

const actions = ['s3:GetBucket*', 's3:GetObject*', 's3:List*', 's3:Abort*', 's3:DeleteObject*'];

/** @param target ARN of the objects that it writes. */
export function acknowledgeUploader(scope: Construct, target: string): void {
  const stack = Stack.of(scope);
  const assets = `arn:aws:s3:::cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-assets-${Aws.ACCOUNT_ID}-${stack.region}/*`;
  const findings = [
    'AwsSolutions-L1',
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    ...actions.map((action) => `AwsSolutions-IAM5[Action::${action}]`),
    findingOf(scope, assets),
    findingOf(scope, target),
  ];
  const uploaders = stack.node.children.filter(({ node }) =>
    node.id.startsWith('Custom::CDKBucketDeployment'),
  );
  for (const uploader of uploaders)
    acknowledge(uploader, Object.fromEntries(findings.map((id) => [id, reason])));
}
