/**
 * The questions of a form, one after the other. On a small screen each stands alone, with links to the one before and
 * the one after: fragments of one page, so that nothing typed is lost and the browser's back button leads back.
 */
import type { ComponentChildren } from 'preact';
import type { AnswerStep } from '#functions/web/answers/index.tsx';
import type { VolunteerSay } from '../texts/index.ts';

interface StepsProps {
  steps: readonly AnswerStep[];
  say: VolunteerSay;
  /** Each question on a screen of its own; otherwise all stand on one page, on every screen. */
  oneByOne: boolean;
  /** The button that sends the form, which stands with the last. */
  children: ComponentChildren;
}

/** Where a question stands on the page: also the fragment of its address. */
export const stepId = (key: string): string => `q-${key}`;
/** Where whom to visit stands, before the first question. */
export const startId = stepId('start');

export const Steps = ({ steps, say, oneByOne, children }: StepsProps) => (
  <>
    {steps.map(({ key, passedOver, content }, index) => {
      const id = stepId(key);
      const last = index === steps.length - 1;
      if (!oneByOne)
        return (
          <section key={key}>
            {content}
            {last && children}
          </section>
        );
      return (
        <section
          key={key}
          class={passedOver === 'whole' ? 'step unless-whole' : 'step'}
          id={id}
          tabIndex={-1}
          aria-labelledby={`${id}-n`}
        >
          <p class="step__count" id={`${id}-n`}>
            {say('step.count', { number: index + 1, all: steps.length })}
          </p>
          {content}
          {last && children}
          <Moves to="next" ways={waysFrom(steps, index, 1)} text={say('step.next')} />
          <Moves to="back" ways={waysFrom(steps, index, -1)} text={say('step.back')} />
        </section>
      );
    })}
  </>
);

interface Way {
  id: string;
  /** Shown only while the answers so far are such, or are not. */
  only?: string;
}

/** The neighbour; and where it may be passed over, the next one that may not. Which of them is shown, the sheet says. */
function waysFrom(steps: readonly AnswerStep[], from: number, by: 1 | -1): Way[] {
  const near = steps[from + by];
  if (near === undefined) return by === 1 ? [] : [{ id: startId }];
  if (near.passedOver === undefined) return [{ id: stepId(near.key) }];
  const ahead = by === 1 ? steps.slice(from + 1) : steps.slice(0, from).toReversed();
  const far = ahead.find(({ passedOver }) => passedOver === undefined);
  return [
    { id: stepId(near.key), only: `unless-${near.passedOver}` },
    ...(far === undefined ? [] : [{ id: stepId(far.key), only: `if-${near.passedOver}` }]),
  ];
}

const looks = { next: 'govuk-button', back: 'govuk-button govuk-button--secondary' };

const Moves = ({ to, ways, text }: { to: 'next' | 'back'; ways: readonly Way[]; text: string }) => (
  <>
    {ways.map(({ id, only }) => (
      <a key={id} class={`step__move ${looks[to]}${only ? ` ${only}` : ''}`} href={`#${id}`}>
        {text}
      </a>
    ))}
  </>
);

/** Leads from whom to visit to the first question. */
export const ToTheFirst = ({ steps, say }: Pick<StepsProps, 'steps' | 'say'>) => (
  <Moves to="next" ways={waysFrom(steps, -1, 1)} text={say('step.start')} />
);
