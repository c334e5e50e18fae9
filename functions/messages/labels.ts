/**
 * What travels with a message and comes back with its receipts: SES returns tags, End User Messaging its context. So a
 * receipt finds its case by itself, also where the sender died before it could note anything. Ids only.
 */
import * as v from 'valibot';
import { type CaseReference, type MessageId, type PersonId, readReference } from '#case';

export interface MessageLabels {
  reference: CaseReference;
  messageId: MessageId;
  person: PersonId;
}

/** SES allows letters, figures, `_` and `-` in tags; our message ids have dots, and never an underscore. */
export const writtenLabels = ({ reference, messageId, person }: MessageLabels): Record<string, string> => ({
  case: reference,
  message: messageId.replaceAll('.', '_'),
  person,
});

const reference = v.pipe(
  v.string(),
  v.check((text) => {
    const read = readReference(text);
    return read.ok && read.value === text;
  }),
);
/** As `assessment-1.1.0`, `staff-12`, `case-done-40`. */
const message = v.pipe(v.string(), v.regex(/^[a-z-]{1,20}-\d+(_\d+)*$/), v.maxLength(60));
const person = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,128}$/));

const written = v.pipe(
  v.object({ case: reference, message, person }),
  v.transform(
    (labels): MessageLabels => ({
      reference: labels.case,
      messageId: labels.message.replaceAll('_', '.'),
      person: labels.person,
    }),
  ),
);

/**
 * Labels as a receipt brings them. Undefined for a message that is none of ours: what somebody sent by hand, or Cognito,
 * through the same configuration set has no case.
 */
export const readLabels = v.pipe(
  v.record(v.string(), v.string()),
  v.rawTransform(({ dataset, addIssue, NEVER }): MessageLabels | undefined => {
    if (dataset.value['case'] === undefined) return undefined;
    const read = v.safeParse(written, dataset.value);
    if (read.success) return read.output;
    addIssue({ message: 'not labels of ours' });
    return NEVER;
  }),
);
