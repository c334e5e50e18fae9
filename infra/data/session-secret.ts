/** The secret that staff's sessions are sealed with; nobody types it in, and nobody has to see it. */
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from '../nag/acknowledge.ts';
import { nameIn } from '../names.ts';
import { removalOf } from '../removal.ts';
import type { Settings } from '../settings.ts';

export class SessionSecret extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      secretName: nameIn(settings, 'session'),
      description:
        'Seals the sessions of staff. A new value signs nobody out: the one before is still known.',
      // 64 letters and digits are 380 random bits.
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: removalOf(settings),
    });
    acknowledge(this.secret, {
      'AwsSolutions-SMG4':
        'It is rotated, by a function of the stateless stack: this rule looks for that in the same stack only',
    });
  }
}
