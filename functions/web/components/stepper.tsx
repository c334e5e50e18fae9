/** Where something stands on its way: what is done, what is going on, what is to come. */
import { chromeTexts } from '../texts/chrome/index.ts';
import { usePage } from './page-context.ts';
import { Unseen } from './unseen.tsx';

interface Step {
  key: string;
  text: string;
  state: 'done' | 'current' | 'coming';
}

interface StepperProps {
  steps: readonly Step[];
  /** What the steps lead through, for screen readers. */
  label: string;
}

export function Stepper({ steps, label }: StepperProps) {
  const { language } = usePage();
  const say = chromeTexts(language);
  return (
    <ol class="stepper" aria-label={label}>
      {steps.map(({ key, text, state }) => (
        <li key={key} class={`stepper__${state}`} {...(state === 'current' && { 'aria-current': 'step' })}>
          {text}
          {state !== 'current' && <Unseen>{` (${say(`step-${state}`)})`}</Unseen>}
        </li>
      ))}
    </ol>
  );
}
