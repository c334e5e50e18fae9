/** The first number of java.util.Random for a seed, which is what the service's `$random(seed)` answers (42 → 0.7275…). */
const multiplier = 0x5deece66dn;
const mask = (1n << 48n) - 1n;

export function seededRandom(seed: number): number {
  const first = next((BigInt(Math.trunc(seed)) ^ multiplier) & mask);
  const second = next(first);
  const high = Number(first >> 22n);
  const low = Number(second >> 21n);
  return (high * 2 ** 27 + low) / 2 ** 53;
}

function next(state: bigint): bigint {
  return (state * multiplier + 0xbn) & mask;
}
