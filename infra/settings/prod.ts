/** The deployment that families depend on. */
import type { StageSettings } from '../settings.ts';
import { organisation } from './organisation.ts';

export const prod: StageSettings = {
  region: 'eu-central-1',
  keepData: true,
  edge: true,
  alarmEmail: 'operator@asar.example.org',
  email: {
    from: 'hello@asar.example.org',
    identity: 'asar.example.org',
    createIdentity: true,
    sendsSignInCodes: false,
  },
  sms: { createConfigurationSet: true, monthlyLimit: 50 },
  sessionSecretDays: 30,
  canary: true,
  throttling: { all: { rate: 100, burst: 200 }, open: { rate: 25, burst: 50 } },
  logDays: 365,
  organisation,
};
