/** A further line in the cell of a table, smaller than the first; `quiet` for what only some look for. */
import type { ComponentChildren } from 'preact';

export const Line = ({ quiet, children }: { quiet?: boolean; children: ComponentChildren }) => (
  <p class={quiet ? 'line quiet' : 'line'}>{children}</p>
);
