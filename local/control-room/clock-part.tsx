/** The virtual clock and the buttons that move it. */
import type { VNode } from 'preact';

const steps = [
  ['next', 'To the next thing that happens'],
  ['PT1H', 'An hour'],
  ['P1D', 'A day'],
  ['P7D', 'A week'],
  ['P1M', 'A month'],
] as const;

export function ClockPart(props: {
  now: number;
  next: number | undefined;
  moment(at: number): string;
}): VNode {
  const { now, next, moment } = props;
  return (
    <>
      <h2>Clock</h2>
      <p>
        It is <strong>{moment(now)}</strong>.{' '}
        {next === undefined ? 'Nothing is planned.' : `The next thing happens ${moment(next)}.`}
      </p>
      {steps.map(([advance, label]) => (
        <form key={advance} method="post" action="/local/clock">
          <button type="submit" name="advance" value={advance}>
            {label}
          </button>
        </form>
      ))}
    </>
  );
}
