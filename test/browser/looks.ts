/** How every element of a page looks at one width, so that at another only what changed with it is looked into again. */
import type { Page } from 'playwright-core';
import * as v from 'valibot';

const looks = v.array(
  v.object({
    /** For people who hear the page as well as for those who see it. */
    present: v.boolean(),
    /** Not for the eye: clipped to a point. */
    clipped: v.boolean(),
    /** Colours, and whether letters count as large (WCAG 1.4.3). */
    paint: v.string(),
  }),
);
export type Looks = v.InferOutput<typeof looks>;

const looksScript = `[...document.querySelectorAll('body, body *')].map((element) => {
  const style = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const { color, backgroundColor, backgroundImage, opacity, textDecorationLine, textShadow } = style;
  return {
    present: element.checkVisibility({ visibilityProperty: true }),
    clipped: width <= 1 || height <= 1,
    paint: [color, backgroundColor, backgroundImage, opacity, textDecorationLine, textShadow, large].join(' '),
  };
})`;

export const looksOf = async (page: Page): Promise<Looks> => v.parse(looks, await page.evaluate(looksScript));

/** Whether the same is there as before, painted as before, and nothing meets the eye that did not before. */
export const showsNothingNew = (before: Looks, now: Looks): boolean =>
  before.length === now.length &&
  now.every(({ present, clipped, paint }, at) => {
    const was = before[at];
    return was?.present === present && was.paint === paint && (clipped || !was.clipped);
  });
