/** Reads a list to its end, page by page, no further than whoever reads it goes on. */
import type { Page } from './ports.ts';

/** @param read gives the page at a cursor, the first one without. */
export async function* everyItemOf<Item>(
  read: (at: { cursor?: string }) => Promise<Page<Item>>,
): AsyncGenerator<Item, void> {
  let at: { cursor?: string } | undefined = {};
  while (at !== undefined) {
    const page: Page<Item> = await read(at);
    yield* page.items;
    at = page.next === undefined ? undefined : { cursor: page.next };
  }
}
