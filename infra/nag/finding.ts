/** How the AWS Solutions rules name a permission on several resources, so that exactly it can be acknowledged. */
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** `AwsSolutions-IAM5[Resource::arn:aws:states:eu-central-1:<AWS::AccountId>:execution:asar-dev-case:*]` */
export function findingOf(scope: Construct, arn: string): string {
  const resolved: unknown = Stack.of(scope).resolve(arn);
  return `AwsSolutions-IAM5[Resource::${flatten(resolved)}]`;
}

function flatten(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(flatten).join('');
  if (typeof value === 'object' && value !== null) {
    if ('Ref' in value) return `<${String(value.Ref)}>`;
    if ('Fn::GetAtt' in value && Array.isArray(value['Fn::GetAtt']))
      return `<${value['Fn::GetAtt'].map(String).join('.')}>`;
    if ('Fn::Join' in value && Array.isArray(value['Fn::Join'])) return flatten(value['Fn::Join'][1]);
  }
  throw new Error(`Not an ARN that can be named: ${JSON.stringify(value)}`);
}
