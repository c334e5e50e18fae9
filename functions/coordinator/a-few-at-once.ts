/** Does something for each of many, a few at the same time, so that neither the table nor the clock suffers. */
export async function aFewAtOnce<Item, Made>(
  items: readonly Item[],
  most: number,
  make: (item: Item) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = new Array(items.length);
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) made[index] = await make(item);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return made;
}
