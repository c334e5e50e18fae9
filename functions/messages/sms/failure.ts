/** Which errors of the SMS service are about this one recipient or the budget, and expected. */
import * as v from 'valibot';
import type { SendFailure } from '../ports.ts';

const known = v.object({
  name: v.string(),
  Reason: v.optional(v.string(), ''),
  Fields: v.optional(v.array(v.object({ Name: v.optional(v.string()) })), []),
});

/** Reasons as the service's API names them, by the name of the error that carries them. */
const codes: Readonly<Record<string, Readonly<Record<string, SendFailure['code']>>>> = {
  AccessDeniedException: {
    ACCOUNT_DISABLED: 'sending-paused',
    INSUFFICIENT_ACCOUNT_REPUTATION: 'sending-paused',
  },
  ConflictException: {
    DESTINATION_PHONE_NUMBER_OPTED_OUT: 'opted-out',
    DESTINATION_PHONE_NUMBER_NOT_VERIFIED: 'rejected',
    DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE: 'rejected',
    DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION: 'rejected',
  },
  ServiceQuotaExceededException: { MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT: 'spend-limit' },
  ValidationException: {
    DESTINATION_COUNTRY_BLOCKED: 'rejected',
    COUNTRY_NOT_ENABLED: 'rejected',
    INVALID_IDENTITY_FOR_DESTINATION_COUNTRY: 'rejected',
    PRICE_OVER_THRESHOLD: 'rejected',
  },
};

/** Undefined for all else: throttling, faults and mistakes of ours are thrown. */
export function smsFailure(error: unknown): SendFailure | undefined {
  const read = v.safeParse(known, error);
  if (!read.success) return undefined;
  const { name, Reason, Fields } = read.output;
  const code = codes[name]?.[Reason];
  if (code !== undefined) return { code };
  const badNumber = Fields.some((field) => field.Name === 'DestinationPhoneNumber');
  return name === 'ValidationException' && badNumber ? { code: 'no-such-address' } : undefined;
}
