/** The answers of one section as a list, each with the way to change it. */
import type { ComponentChildren } from 'preact';
import { SummaryList } from '#functions/web/components/summary-list.tsx';
import { sectionAddress } from '../../addresses.ts';
import type { OnDraft } from './on-draft.ts';
import type { Step } from './steps.ts';
import { titleOf } from './task-list.tsx';

interface Answer {
  key: string;
  /** Field to which the link leads. */
  field: string;
  /** Absent where nothing was said. */
  value?: ComponentChildren;
}

interface AnswersProps {
  the: OnDraft;
  step: Step;
  answers: readonly Answer[];
}

export function Answers({ the, step, answers }: AnswersProps) {
  const { say, draft, journey } = the;
  return (
    <section>
      <h2>{say(titleOf(step, journey))}</h2>
      <SummaryList
        rows={answers.map(({ key, field, value }) => ({
          key,
          value: value === undefined || value === '' ? say('answers.none') : value,
          change: {
            href: `${sectionAddress(draft.id, step)}#${field}`,
            text: say('answers.change'),
            hidden: say('answers.change-what', { what: key }),
          },
        }))}
      />
    </section>
  );
}

/** One line as it is, several as a list. */
export function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1) return lines[0];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
