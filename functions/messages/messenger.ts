/** Says things to people by email and SMS. */
import type { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { SESClient } from '@aws-sdk/client-ses';
import { failed } from '#case';
import { clock } from '#functions/runtime/clock.ts';
import { letterOf, type Sender } from './email/letter-of.ts';
import { mimeOf } from './email/mime.ts';
import { sendEmail } from './email/send.ts';
import type { Messenger } from './ports.ts';
import { type SmsOrigin, sendSms } from './sms/send.ts';
import { smsText } from './sms/text-of.ts';

export interface MessengerDependencies {
  ses: SESClient;
  sms: PinpointSMSVoiceV2Client;
  /** `from` is a bare address; people see the organisation's name beside it. */
  email: { from: string; configurationSet: string };
  smsOrigin: SmsOrigin;
  organisation: Sender;
}

export function createMessenger(deps: MessengerDependencies): Messenger {
  const { email, organisation } = deps;
  return {
    async send(channel, to, content, labels) {
      if (channel === 'sms') {
        if (to.phone === undefined) return failed({ code: 'no-address' });
        const text = smsText(to.language, organisation.name, content);
        return sendSms(deps.sms, deps.smsOrigin, { phone: to.phone, text, labels });
      }
      if (to.email === undefined) return failed({ code: 'no-address' });
      const mime = await mimeOf(letterOf(organisation, to, content), {
        from: { name: organisation.name, address: email.from },
        to: { name: to.name, address: to.email },
        date: new Date(clock.now()),
      });
      return sendEmail(deps.ses, { ...email, to: to.email, mime, labels });
    },
  };
}
