/** Reads what stands in a cell for needs: "Bed 2", "bed x2, mattress", "2 chair". */
import { needWords } from './codes-of-words.ts';

export interface TypedNeed {
  typed: string;
  /** Undefined for a word that is none of ours. */
  kind: string | undefined;
  /** As typed; one where no number stands. */
  quantity: string;
}

/** "Bed 2", "bed x2", "bed × 2", "bed: 2", "bed (2)", "bed 2 pcs". */
const numberAfter = /^(.+?)(?:\s+[xх]\s*|\s*[×*:=–—-]\s*|\s+)(\d+)(?:\s*\p{L}+\.?)?$/iu;
/** "2 bed", "2x bed". */
const numberBefore = /^(\d+)(?:\s*[xх×*]\s+|\s+)(.+)$/iu;

export const partsOf = (cell: string): string[] =>
  cell
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const needsIn = (cell: string): TypedNeed[] => partsOf(cell).map(needIn);

function needIn(typed: string): TypedNeed {
  const whole = needWords(typed);
  if (whole !== undefined) return { typed, kind: whole, quantity: '1' };
  // One space where there were many: a pattern that tries each of them would take minutes for a long row of them.
  const flat = typed.replace(/[()\s]+/g, ' ').trim();
  const [, name = typed, quantity = '1'] = numberAfter.exec(flat) ?? reversed(numberBefore.exec(flat)) ?? [];
  return { typed: name, kind: needWords(name), quantity };
}

const reversed = (found: RegExpExecArray | null): (string | undefined)[] | undefined =>
  found === null ? undefined : [found[0], found[2], found[1]];
