/** The addresses in a text, in order, each once. */

/** A full stop or bracket behind an address belongs to the sentence. */
const trailing = /[.,;:!?)\]»"'>]+$/;

export function linksIn(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
  return [...new Set(found.map((link) => link.replace(trailing, '')))];
}
