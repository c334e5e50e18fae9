/** What the fields of a new case are called, for the summary of what needs attention. */
import { needKinds } from '#case';
import { fieldLabel } from '../forms/field-label.ts';
import type { OnPage } from '../on-page.ts';
import { needField } from './needs-by-kind.ts';

export const labelOf = (the: OnPage): ((name: string) => string | undefined) => {
  const label = fieldLabel(the, 'new');
  return (name) => {
    const kind = needKinds.find((each) => needField(each) === name);
    return kind === undefined ? label(name) : the.word(`need.${kind}`);
  };
};
