/** What differs from one deployment to another: one set of settings for each stage, chosen by `-c stage=<name>`. */

import type * as v from 'valibot';
import type { organisationSchema } from '#functions/runtime/organisation.ts';
import { dev } from './settings/dev.ts';
import { prod } from './settings/prod.ts';
import { rehearsal } from './settings/rehearsal.ts';

export interface Throttle {
  /** Requests per second, sustained. */
  rate: number;
  /** Requests at once. */
  burst: number;
}

export interface StageSettings {
  /** AWS region of everything but the certificate. */
  region: string;
  /** True: nothing that holds data can be deleted by a deployment or by removing the stacks. */
  keepData: boolean;
  /** The public address; without one, links carry CloudFront's own. */
  domain?: {
    name: string;
    /** Certificate Manager, region us-east-1: CloudFront takes it from nowhere else. */
    certificateArn: string;
    /** Route 53 zone in which the address is entered; without one, enter the output `EdgeAddress` by hand. */
    hostedZone?: { id: string; name: string };
  };
  /** False leaves CloudFront and static files out: links carry the HTTP API's address. */
  edge: boolean;
  /**
   * A firewall before CloudFront; absent: none. Some 8 US dollars a month, and 0.60 for each million requests. Whole
   * villages share one address of their mobile network, so that the limit has to leave room: at least 1,000.
   */
  firewall?: { requestsPerFiveMinutes: number };
  /** Who hears of alarms; confirms the subscription by a link in the first email. */
  alarmEmail: string;
  email: {
    /** Plain address that messages come from. */
    from: string;
    /** Domain (or address) that SES has to verify; `from` belongs to it. */
    identity: string;
    /** False where another stack or a person has already entered the identity in SES. */
    createIdentity: boolean;
    /** True once SES has verified the identity: sign-in codes come from it then, until then from Cognito, 50 a day. */
    sendsSignInCodes: boolean;
  };
  sms: {
    /** `phone-number/<id>`, `pool/<id>` or `sender-id/<name>/KZ`; without one, the country's shared route is used. */
    originationIdentity?: string;
    /** False where CloudFormation cannot make it (a region or an emulator without it): then SMS report nothing back. */
    createConfigurationSet: boolean;
    /** US dollars in a month at which the account stops sending, as Service Quotas has it; an alarm rings at 80 % of it. */
    monthlyLimit: number;
  };
  /** Days after which the secret of staff's sessions is changed; absent: never, for an emulator that cannot. */
  sessionSecretDays?: number | undefined;
  /** Whether the canary walks: a case of nobody, every day, and an alarm when it does not arrive. */
  canary: boolean;
  throttling: {
    /** Routes that have no limit of their own. */
    all: Throttle;
    /** Each of the routes that anyone can call: the volunteers', and those to sign in. */
    open: Throttle;
  };
  /** Days that logs are kept; a number that CloudWatch Logs knows. */
  logDays: number;
  /** The organisation, its areas and its changes to the default settings of the case model. */
  organisation: v.InferInput<typeof organisationSchema>;
}

const stages = { dev, prod, rehearsal } satisfies Record<string, StageSettings>;

export type Stage = keyof typeof stages;
export interface Settings extends StageSettings {
  stage: Stage;
}

const isStage = (name: string): name is Stage => Object.hasOwn(stages, name);

/** @throws Error naming the stages there are. */
export function settingsForStage(stage: string): Settings {
  if (isStage(stage)) return { stage, ...stages[stage] };
  throw new Error(`There is no stage "${stage}"; choose one of: ${Object.keys(stages).join(', ')}`);
}
