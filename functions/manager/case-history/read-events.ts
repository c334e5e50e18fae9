/** One page of a case's events, whole or without what only says that the machinery runs. */
import type { CaseEventType, CaseReference, RecordedEvent } from '#case';
import type { Cases, Page } from '#functions/store/ports.ts';
import type { ViewOptions } from './view-options.ts';

const onAPage = 50;

/** What went as it should, and is told by the event before it. */
const unremarkable: ReadonlySet<CaseEventType> = new Set(['message-sent', 'message-delivered']);

export async function readEvents(
  cases: Pick<Cases, 'events'>,
  reference: CaseReference,
  { view, order }: Pick<ViewOptions, 'view' | 'order'>,
  from: { cursor?: string },
): Promise<Page<RecordedEvent>> {
  const page = await cases.events(reference, { limit: onAPage, newestFirst: order === 'newest', ...from });
  if (view === 'all') return page;
  return { ...page, items: page.items.filter(({ event }) => !unremarkable.has(event.type)) };
}
