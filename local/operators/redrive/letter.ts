/**
 * What a dead letter stands for, as the services write it: Lambda's "invocation record" of a stream's batch or of a
 * failed asynchronous call, or SNS's notification that reached no function.
 */
import * as v from 'valibot';

/** A time of which only the second is known, with or without milliseconds. */
const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => new Date(text).toISOString()),
);

const gaveUp = v.object({ condition: v.string() });

const batch = v.pipe(
  v.object({
    requestContext: gaveUp,
    DDBStreamBatchInfo: v.object({
      batchSize: v.number(),
      approximateArrivalOfFirstRecord: instant,
      approximateArrivalOfLastRecord: instant,
    }),
  }),
  v.transform(({ requestContext, DDBStreamBatchInfo: info }) => ({
    kind: 'batch' as const,
    why: requestContext.condition,
    records: info.batchSize,
    from: info.approximateArrivalOfFirstRecord,
    to: info.approximateArrivalOfLastRecord,
  })),
);

const invocation = v.object({ Records: v.pipe(v.array(v.unknown()), v.minLength(1)) });

const failedCall = v.pipe(
  v.object({ requestContext: gaveUp, requestPayload: invocation }),
  v.transform(({ requestContext, requestPayload: event }) => ({
    kind: 'call' as const,
    why: requestContext.condition,
    records: event.Records.length,
    event,
  })),
);

const notification = v.pipe(
  v.looseObject({ Type: v.literal('Notification'), Message: v.string() }),
  v.transform((sns) => ({
    kind: 'call' as const,
    why: 'NotDelivered',
    records: 1,
    event: { Records: [{ EventSource: 'aws:sns', Sns: sns }] },
  })),
);

const letter = v.pipe(v.string(), v.parseJson(), v.union([batch, failedCall, notification]));

export type Letter = v.InferOutput<typeof letter>;
/** Records of a stream, of which only the time is known. */
export type BatchLetter = Extract<Letter, { kind: 'batch' }>;

/** Undefined for what none of these services wrote; its content is nobody's business here. */
export function readLetter(body: string): Letter | undefined {
  const read = v.safeParse(letter, body);
  return read.success ? read.output : undefined;
}
