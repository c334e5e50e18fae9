/** An element's text as it reads on screen, spaces put in order. */
import type { HTMLElement } from 'node-html-parser';

export const textOf = (element: HTMLElement): string => element.text.replace(/\s+/g, ' ').trim();
