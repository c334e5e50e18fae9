/** What providers say where they do not take a message, in the words of their own errors. */
import type { Channel } from '#case';
import type { Random } from '../random.ts';
import type { Adversary } from './adversary.ts';

class Refused extends Error {
  readonly $fault = 'client';
  readonly $metadata = {};
  readonly Reason: string;
  constructor(name: string, message: string, reason = '') {
    super(message);
    this.name = name;
    this.Reason = reason;
  }
}

const ofEmail = [
  () => new Refused('MessageRejected', 'Email address is on the suppression list'),
  () => new Refused('InvalidParameterValue', 'Local address contains control or whitespace'),
];
const ofSms = [
  () => new Refused('ConflictException', 'Opted out', 'DESTINATION_PHONE_NUMBER_OPTED_OUT'),
  () => new Refused('ConflictException', 'Blocked', 'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION'),
];

/** Undefined where the message is taken. @param forTrials its address is one that takes everything. */
export function refusalOf(
  channel: Channel,
  forTrials: boolean,
  { adversary, random, now }: { adversary: Adversary; random: Random; now(): number },
): Error | undefined {
  const isSms = channel === 'sms';
  if (isSms && adversary.isDown('sms budget', now()))
    return new Refused('ServiceQuotaExceededException', 'Spent', 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT');
  if (!isSms && adversary.isDown('email quota', now()))
    return new Refused('ThrottlingException', 'Daily message quota exceeded.');
  if (adversary.isDown(isSms ? 'sms account' : 'email account', now()))
    return isSms
      ? new Refused('AccessDeniedException', 'Disabled', 'ACCOUNT_DISABLED')
      : new Refused('AccountSendingPausedException', 'Email sending has been disabled');
  return !forTrials && adversary.strikes('recipient refused')
    ? random.pick(isSms ? ofSms : ofEmail)()
    : undefined;
}
