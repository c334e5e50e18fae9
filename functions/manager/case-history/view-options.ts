/** How a manager looks at a history; all of it stands in the address. */
import * as v from 'valibot';

const schema = v.object({
  view: v.fallback(v.picklist(['compact', 'all']), 'compact'),
  order: v.fallback(v.picklist(['newest', 'oldest']), 'newest'),
  execution: v.fallback(
    v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/), v.transform(Number))),
    undefined,
  ),
  cursor: v.optional(v.string()),
  'execution-cursor': v.optional(v.string()),
});

export interface ViewOptions {
  view: 'compact' | 'all';
  order: 'newest' | 'oldest';
  /** Number of the execution whose steps are shown, from 1. */
  execution?: number;
  cursor?: string;
  executionCursor?: string;
}

export function readViewOptions(query: Record<string, string>): ViewOptions {
  const { view, order, execution, cursor, 'execution-cursor': executionCursor } = v.parse(schema, query);
  return {
    view,
    order,
    ...(execution !== undefined && { execution }),
    ...(cursor !== undefined && { cursor }),
    ...(executionCursor !== undefined && { executionCursor }),
  };
}

/** The same history seen otherwise: what is changed begins on its first page. */
export function historyAddress(
  reference: string,
  query: Record<string, string>,
  change: Record<string, string>,
): string {
  const { cursor: _page, 'execution-cursor': _steps, ...kept } = query;
  const search = new URLSearchParams({ ...kept, ...change }).toString();
  return `/manager/cases/${reference}?${search}`;
}
