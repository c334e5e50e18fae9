/** In which language, on which screen, and whether with JavaScript: the ways in which a journey is walked. */
import { type Language, languages } from '#case';

/** The large screen first: what shows on the small one has been seen there as a rule. */
export const widths = [1280, 320] as const;
export type Width = (typeof widths)[number];

/** A phone held upright, and a laptop. */
export const heightOf = (width: Width): number => (width === 320 ? 640 : 900);

export interface Way {
  language: Language;
  width: Width;
  javaScript: boolean;
}

/** Each language once; among them both widths, and with and without JavaScript. */
const threeWays = [
  [320, false],
  [1280, true],
  [320, true],
  [1280, false],
] as const;

/** @param turn a number of the journey: the next journey has the widths and scripts the other way round. */
export const waysOf = (turn: number): Way[] =>
  languages.map((language, index) => {
    const [width, javaScript] = threeWays[(turn + index) % threeWays.length] ?? threeWays[0];
    return { language, width, javaScript };
  });

export const inWords = ({ language, width, javaScript }: Way): string =>
  `${language}, ${width} px, ${javaScript ? 'with' : 'without'} JavaScript`;
