/** The deployment that `npm run rehearse` makes in an emulator on this machine; see docs/rehearsal.md. */
import type { StageSettings } from '../settings.ts';
import { dev } from './dev.ts';

export const rehearsal: StageSettings = {
  ...dev,
  // The emulator has neither CloudFront's access to buckets nor what CDK uploads files with.
  edge: false,
  email: {
    ...dev.email,
    from: 'hello@rehearsal.asar.example.org',
    // An address, since the emulator makes up no DNS records for a domain.
    identity: 'hello@rehearsal.asar.example.org',
  },
  sms: { ...dev.sms, createConfigurationSet: false },
  // The emulator's CloudFormation knows no schedule of rotation.
  sessionSecretDays: undefined,
  organisation: {
    ...dev.organisation,
    // As the family and the volunteers of local/demo/life name them.
    areas: [{ code: 'talgar', name: { kk: 'Талғар ауданы', ru: 'Талгарский район', en: 'Talgar district' } }],
    regions: [
      {
        code: 'karaganda',
        name: { kk: 'Қарағанды облысы', ru: 'Карагандинская область', en: 'Karaganda region' },
      },
    ],
  },
};
