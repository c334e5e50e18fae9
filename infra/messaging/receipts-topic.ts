/** A topic for what a provider reports of our messages; reports name the person's address, so that it is encrypted. */
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

export const receiptsTopic = (scope: Construct, id: string, key: IKey): Topic =>
  new Topic(scope, id, { masterKey: key, enforceSSL: true });
