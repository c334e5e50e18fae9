/** What could not be delivered after every attempt, and a button to try again. */
import type { VNode } from 'preact';
import type { DeadLetterLine } from './ports.ts';

export function DeadLetters({ letters }: { letters: DeadLetterLine[] }): VNode {
  return (
    <>
      <h2>Dead letters</h2>
      {letters.length === 0 && <p>None.</p>}
      {letters.map(({ kind, id, what, error }) => (
        <article key={`${kind} ${id}`}>
          <p>
            <strong>{what}</strong>
          </p>
          <p class="quiet">{error}</p>
          <form method="post" action={`/local/dead-letters/${kind}/${id}`}>
            <button type="submit">Try again</button>
          </form>
        </article>
      ))}
    </>
  );
}
