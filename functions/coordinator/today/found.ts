/** What the page of today has found for its coordinator. */
import type { CaseLine, Page } from '#functions/store/ports.ts';
import type { Listed } from '#functions/web/first-page.ts';
import type { Chosen } from '../lists/filters.ts';
import type { Who } from '../lists/who-is-on.ts';

export interface Found {
  chosen: Chosen;
  /** All that needs me, and how much of it is overdue, whatever the list is narrowed to. */
  count: number;
  overdue: number;
  queue: Listed<Page<CaseLine>>;
  waiting: Listed<Page<CaseLine>>;
  who: Who;
}
