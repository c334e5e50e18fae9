/** GetExecutionHistory: the events of an execution, oldest or newest first. */
import * as v from 'valibot';
import { detailsMember, type HistoryEvent } from '../execution/history-event.ts';
import { answer, exception, seconds } from './answers.ts';
import { findExecution, noExecution } from './executions.ts';
import { operation } from './operation.ts';
import { pageSize, readPageToken, writePageToken } from './paging.ts';

const request = v.object({
  executionArn: v.string(),
  maxResults: v.optional(pageSize),
  reverseOrder: v.optional(v.boolean()),
  nextToken: v.optional(v.string()),
});

export const getExecutionHistory = operation(request, (service, asked) => {
  const { executionArn, maxResults, reverseOrder = false, nextToken } = asked;
  const execution = findExecution(service, executionArn);
  if (execution === undefined) return noExecution(executionArn);
  const beginning = reverseOrder ? Number.MAX_SAFE_INTEGER : 0;
  const from = nextToken === undefined ? beginning : readPageToken(nextToken);
  if (from === undefined) return exception('InvalidToken', `Invalid Token: '${nextToken}'`);
  const limit = maxResults || 100;
  const found = service.storage.history.page(execution.number, from, limit + 1, reverseOrder);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const more = found.length > limit && last !== undefined;
  return answer({ events: page.map(apiEvent), ...(more ? { nextToken: writePageToken(last.id) } : {}) });
});

function apiEvent({ id, previousEventId, timestamp, type, details }: HistoryEvent) {
  const event = { timestamp: seconds(timestamp), type, id, previousEventId };
  return details === undefined ? event : { ...event, [detailsMember(type)]: details };
}
