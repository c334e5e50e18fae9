/** A deployment to try things in: cheap, and removed without a trace. */
import type { StageSettings } from '../settings.ts';
import { organisation } from './organisation.ts';

export const dev: StageSettings = {
  region: 'eu-central-1',
  keepData: false,
  edge: true,
  alarmEmail: 'operator@asar.example.org',
  email: {
    from: 'hello@dev.asar.example.org',
    identity: 'dev.asar.example.org',
    createIdentity: true,
    sendsSignInCodes: false,
  },
  sms: { createConfigurationSet: true, monthlyLimit: 1 },
  sessionSecretDays: 30,
  canary: false,
  throttling: { all: { rate: 50, burst: 100 }, open: { rate: 10, burst: 20 } },
  logDays: 14,
  organisation,
};
