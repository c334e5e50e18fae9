/** How lists are read. */

/**
 * One page of a list; `next` is an opaque cursor, absent on the last page. A page can be short, even empty, and still
 * have a next one. A cursor that the list did not give out throws `BadCursor`.
 */
export interface Page<Item> {
  items: Item[];
  next?: string;
}
export interface Paging {
  /** At most this many items. */
  limit: number;
  cursor?: string;
}
