/** How a manager looks at a history; all of it stands in the address. */
import * as v from 'valibot';
import { caseAddress } from '../addresses.ts';

const schema = v.object({
  view: v.fallback(v.picklist(['compact', 'all']), 'compact'),
  order: v.fallback(v.picklist(['newest', 'oldest']), 'newest'),
  execution: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/))), undefined),
  cursor: v.optional(v.string()),
  'executions-cursor': v.optional(v.string()),
  'execution-cursor': v.optional(v.string()),
});

export interface ViewOptions {
  view: 'compact' | 'all';
  order: 'newest' | 'oldest';
  /** Name of the execution whose steps are shown. */
  execution?: string;
  /** Page of the events. */
  cursor?: string;
  /** Page of the list of executions. */
  executionsCursor?: string;
  /** Page of the chosen execution's steps. */
  executionCursor?: string;
}

export function readViewOptions(query: Record<string, string>): ViewOptions {
  const { view, order, execution, cursor, ...cursors } = v.parse(schema, query);
  const { 'executions-cursor': executionsCursor, 'execution-cursor': executionCursor } = cursors;
  return {
    view,
    order,
    ...(execution !== undefined && { execution }),
    ...(cursor !== undefined && { cursor }),
    ...(executionsCursor !== undefined && { executionsCursor }),
    ...(executionCursor !== undefined && { executionCursor }),
  };
}

/** The same history seen otherwise: what is changed begins on its first page; the list of executions stays. */
export function historyAddress(
  reference: string,
  query: Record<string, string>,
  change: Record<string, string>,
): string {
  const { cursor: _page, 'execution-cursor': _steps, ...kept } = query;
  const search = new URLSearchParams({ ...kept, ...change }).toString();
  return `${caseAddress(reference)}?${search}`;
}
