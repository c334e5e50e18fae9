/** What the entries that send messages share: store, messenger and the workflow's tokens. */
import { createMessenger } from '#functions/messages/messenger.ts';
import { sesClient, sfnClient, smsClient } from '#functions/runtime/aws.ts';
import { readEnvironment } from '#functions/runtime/environment.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createWaker } from '#functions/runtime/workflow.ts';
import { createAsks, createCases, createPeople } from '#functions/store/index.ts';

export function messagingSurroundings() {
  const around = surroundings();
  const { store, organisation, settings } = around;
  const environment = readEnvironment([
    'EMAIL_FROM',
    'EMAIL_CONFIGURATION_SET',
    'SMS_CONFIGURATION_SET',
    'SMS_ORIGINATION_IDENTITY',
  ]);
  const sms = environment.SMS_ORIGINATION_IDENTITY;
  const messenger = createMessenger({
    ses: sesClient(),
    sms: smsClient(),
    email: { from: environment.EMAIL_FROM, configurationSet: environment.EMAIL_CONFIGURATION_SET },
    smsOrigin: {
      configurationSet: environment.SMS_CONFIGURATION_SET,
      ...(sms === undefined ? {} : { originationIdentity: sms }),
    },
    organisation: { name: organisation.name, timeZone: settings.timeZone },
  });
  const sfn = sfnClient();
  return {
    ...around,
    sfn,
    cases: createCases(store),
    asks: createAsks(store),
    people: createPeople(store),
    waker: createWaker(sfn),
    messenger,
  };
}
