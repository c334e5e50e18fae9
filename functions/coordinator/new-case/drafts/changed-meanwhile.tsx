/** Says that a section was changed since its page was opened, and shows what stands there now beside what was typed. */
import { Notice } from '#functions/web/components/notice.tsx';
import { SummaryList } from '#functions/web/components/summary-list.tsx';
import { all, type Form } from '#functions/web/forms/form.ts';
import { labelOf } from '../label-of.ts';
import type { OnDraft } from './on-draft.ts';
import { fieldsOfStep, type Step } from './steps.ts';

export function ChangedMeanwhile({ the, step, typed }: { the: OnDraft; step: Step; typed: Form }) {
  const { say, language, draft } = the;
  const label = labelOf(the);
  const kept: Form = draft.sections[step] ?? {};
  const textOf = (form: Form, name: string): string => all(form, name).join(', ').trim();
  const differing = fieldsOfStep(step).filter((name) => textOf(kept, name) !== textOf(typed, name));
  return (
    <Notice kind="important" language={language} heading={say('draft.changed')}>
      <p>{say('draft.changed-text')}</p>
      <SummaryList
        rows={differing.map((name) => ({
          key: label(name) ?? name,
          value: textOf(kept, name) || say('answers.none'),
        }))}
      />
    </Notice>
  );
}
