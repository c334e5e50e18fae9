/** How each door looks: its style sheet, and the addresses of the files that pages link to. Built by `build:pages`. */
import type { Door } from '#functions/routes.ts';
import built from './built/built.json' with { type: 'json' };

/** Scripts that pages may bring along; none of them is needed. */
export type ScriptName = keyof typeof built.scripts;

export const scriptAddress = (name: ScriptName): string => built.scripts[name];

interface Look {
  /** Stands in the page itself: one request brings it all. */
  inlineSheet?: string;
  /** Address of a sheet that the browser keeps for ever. */
  linkedSheet?: string;
  icon: string;
}

/** A volunteer opens one page on a bad connection; staff open a hundred on a good one. */
export const lookOf = (door: Door): Look =>
  door === 'volunteer'
    ? { inlineSheet: built.volunteerSheet, icon: 'data:,' }
    : { linkedSheet: built.staffSheet, icon: built.mark };
