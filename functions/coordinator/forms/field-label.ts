/** What the fields of this door's forms are called, for the summary of what needs attention. */
import { formatReference } from '#case';
import { answerLabel } from '#functions/web/answers/answer-label.ts';
import type { OnPage } from '../on-page.ts';
import { type CoordinatorText, isCoordinatorText } from '../texts/index.ts';

/** The page's part of the catalogue: a field `phone` of `new` is called `new.phone`. */
export type LabelsOf =
  | 'new'
  | 'person'
  | 'consignment'
  | 'note'
  | 'reschedule'
  | 'close'
  | 're-open'
  | 'need'
  | 'answer'
  | 'consent'
  | 'assign'
  | 'take-up'
  | 'called'
  | 'export'
  | 'erase';

/** Fields in numbered lines: what a line is called, and where the names of its fields begin. */
const numbered: Readonly<Record<string, { line: CoordinatorText; field: string }>> = {
  'new member': { line: 'new.member', field: 'new.member-' },
  'consignment item': { line: 'consignment.line', field: 'consignment.' },
};

export const fieldLabel =
  (the: OnPage, labels: LabelsOf) =>
  (name: string): string | undefined => {
    const { say, language, request } = the;
    const key = `${labels}.${name}`;
    const reference = formatReference(request.parameters['reference'] ?? '');
    if (isCoordinatorText(key)) return say(key, { reference });
    const [, kind, number, field] = /^([a-z]+)-(\d+)-(\w+)$/.exec(name) ?? [];
    const lines = numbered[`${labels} ${kind}`];
    const fieldKey = `${lines?.field}${field}`;
    if (lines === undefined || !isCoordinatorText(fieldKey)) return answerLabel(name, language);
    return `${say(lines.line, { number: Number(number) })}, ${say(fieldKey)}`;
  };
