import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  InvalidToken,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createExecutionHistories } from '#functions/manager/case-history/step-functions.ts';

const arn = 'arn:aws:states:eu-central-1:000000000000:execution:asar-dev-case:one';
const service = mockClient(SFNClient);
const histories = createExecutionHistories(new SFNClient({ region: 'eu-central-1' }));
const started = new Date('2026-11-22T04:00:00Z');

// Other tests share this process, and the class.
afterAll(() => service.restore());
beforeEach(() => {
  service.reset();
  service.on(DescribeExecutionCommand).resolves({ status: 'RUNNING', startDate: started });
});

describe('reading an execution of Step Functions', () => {
  it('gives states, times and names of errors, and nothing of the data that went through', async () => {
    service.on(GetExecutionHistoryCommand).resolves({
      nextToken: 'more',
      events: [
        { id: 1, previousEventId: 0, type: 'ExecutionStarted', timestamp: started },
        {
          id: 2,
          previousEventId: 0,
          type: 'TaskStateEntered',
          timestamp: started,
          stateEnteredEventDetails: { name: 'Tell the Coordinator', input: '{"secret":"token"}' },
        },
        {
          id: 3,
          previousEventId: 2,
          type: 'TaskFailed',
          timestamp: started,
          taskFailedEventDetails: {
            error: 'Lambda.Unknown',
            cause: 'a quotation of something private',
            resource: 'invoke',
            resourceType: 'lambda',
          },
        },
      ],
    });

    const read = await histories.read(arn, { limit: 50 });

    expect(read).toEqual({
      ok: true,
      value: {
        status: 'running',
        startedAt: '2026-11-22T04:00:00.000Z',
        next: 'more',
        events: [
          { id: 1, previous: 0, type: 'ExecutionStarted', at: '2026-11-22T04:00:00.000Z' },
          {
            id: 2,
            previous: 0,
            type: 'TaskStateEntered',
            at: '2026-11-22T04:00:00.000Z',
            state: 'Tell the Coordinator',
          },
          { id: 3, previous: 2, type: 'TaskFailed', at: '2026-11-22T04:00:00.000Z', error: 'Lambda.Unknown' },
        ],
      },
    });
    expect(JSON.stringify(read)).not.toContain('private');
    expect(service.commandCalls(GetExecutionHistoryCommand)[0]?.args[0].input).toMatchObject({
      includeExecutionData: false,
      maxResults: 50,
    });
  });

  it('goes on where the cursor points', async () => {
    service.on(GetExecutionHistoryCommand).resolves({ events: [] });
    await histories.read(arn, { limit: 50, cursor: 'more' });
    expect(service.commandCalls(GetExecutionHistoryCommand)[0]?.args[0].input.nextToken).toBe('more');
  });

  it.each([
    ['no-longer-kept', new ExecutionDoesNotExist({ message: '', $metadata: {} })],
    ['bad-cursor', new InvalidToken({ message: '', $metadata: {} })],
  ])('says %s where the service does', async (failure, error) => {
    service.on(GetExecutionHistoryCommand).rejects(error);
    expect(await histories.read(arn, { limit: 50 })).toEqual({ ok: false, failure });
  });

  it('lets any other failure of the service through', async () => {
    service.on(GetExecutionHistoryCommand).rejects(new Error('throttled'));
    await expect(histories.read(arn, { limit: 50 })).rejects.toThrow('throttled');
  });
});
