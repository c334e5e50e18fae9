/** A letter as plain text. */
import type { Letter } from './letter.ts';

export function letterText(letter: Letter): string {
  const facts = letter.facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
  const blocks = [
    letter.greeting,
    ...letter.opening,
    facts,
    `${letter.button.label}:\n${letter.button.link}`,
    ...letter.closing,
    // Mail programs know a signature by this line, and show what follows it quietly.
    `-- \n${letter.why}`,
    ...(letter.stop ? [`${letter.stop.label}:\n${letter.stop.link}`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
