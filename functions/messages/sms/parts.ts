/** How many parts an SMS is paid and sent as. */

/** The most parts that a message may have. */
export const mostParts = 2;

/** One septet each (3GPP TS 23.038, basic table). */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Two septets each (extension table). */
const extended = new Set('^{}\\[~]|€\f');

/** Characters of more than one unit are never split between two parts. */
function fill(sizes: readonly number[], alone: number, each: number): number {
  if (sizes.reduce((sum, size) => sum + size, 0) <= alone) return 1;
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > each) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return parts;
}

/** 160 septets in one part or 153 in each of several; 70 and 67 for what the GSM alphabet lacks, such as Cyrillic. */
export function partsOf(text: string): number {
  const characters = [...text];
  const gsm = characters.every((character) => basic.has(character) || extended.has(character));
  return gsm
    ? fill(
        characters.map((character) => (extended.has(character) ? 2 : 1)),
        160,
        153,
      )
    : fill(
        characters.map((character) => character.length),
        70,
        67,
      );
}
