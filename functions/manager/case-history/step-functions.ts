/** Reads executions' histories from Step Functions, without the data that went through them. */
import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  InvalidToken,
  type SFNClient,
} from '@aws-sdk/client-sfn';
import { failed, ok } from '#case';
import type { ExecutionEvent, ExecutionHistories, ExecutionStatus } from './execution-port.ts';

export function createExecutionHistories(client: SFNClient): ExecutionHistories {
  return {
    async read(arn, { limit, cursor }) {
      try {
        const [about, history] = await Promise.all([
          client.send(new DescribeExecutionCommand({ executionArn: arn, includedData: 'METADATA_ONLY' })),
          client.send(
            new GetExecutionHistoryCommand({
              executionArn: arn,
              maxResults: limit,
              includeExecutionData: false,
              ...(cursor === undefined ? {} : { nextToken: cursor }),
            }),
          ),
        ]);
        return ok({
          status: statuses[about.status ?? 'RUNNING'] ?? 'running',
          startedAt: instant(about.startDate),
          ...(about.stopDate === undefined ? {} : { endedAt: instant(about.stopDate) }),
          events: (history.events ?? []).map(toEvent),
          ...(history.nextToken === undefined ? {} : { next: history.nextToken }),
        });
      } catch (error) {
        if (error instanceof ExecutionDoesNotExist) return failed('no-longer-kept');
        if (error instanceof InvalidToken) return failed('bad-cursor');
        throw error;
      }
    },
  };
}

const statuses: Record<string, ExecutionStatus> = {
  RUNNING: 'running',
  /** An execution started anew by hand from where it failed goes on running. */
  PENDING_REDRIVE: 'running',
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  TIMED_OUT: 'timed-out',
  ABORTED: 'stopped',
};

/** The service gives every event and execution a time; one without it is a bug worth an error. */
function instant(date: Date | undefined): string {
  if (date === undefined) throw new Error('The workflow service gave no time');
  return date.toISOString();
}

function toEvent(event: HistoryEvent): ExecutionEvent {
  const state = (event.stateEnteredEventDetails ?? event.stateExitedEventDetails)?.name;
  const error = errorOf(event);
  return {
    id: event.id ?? 0,
    previous: event.previousEventId ?? 0,
    type: event.type ?? 'Unknown',
    at: instant(event.timestamp),
    ...(state === undefined ? {} : { state }),
    ...(error === undefined ? {} : { error }),
  };
}

/** Every kind of failure keeps its details under a name of its own; all of them call the error `error`. */
function errorOf(event: HistoryEvent): string | undefined {
  for (const [name, details] of Object.entries(event)) {
    if (!name.endsWith('EventDetails') || typeof details !== 'object' || details === null) continue;
    if ('error' in details && typeof details.error === 'string') return details.error;
  }
  return undefined;
}
