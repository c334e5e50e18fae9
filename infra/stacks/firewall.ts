/** The firewall of the public address, by itself since it has to be in us-east-1. */
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { firewall } from '../edge/firewall.ts';
import type { Settings } from '../settings.ts';

export class FirewallStack extends Stack {
  readonly arn: string;

  constructor(
    scope: Construct,
    id: string,
    settings: Settings,
    props: StackProps & { rules: NonNullable<Settings['firewall']> },
  ) {
    super(scope, id, props);
    this.arn = firewall(this, settings, props.rules);
  }
}
