/** What operators' commands take for granted of a stage. */
import { expect, it } from 'vitest';
import { deadLetterQueues } from '#local/operators/redrive/queues.ts';
import { synthesise } from './synthesised.ts';

it('redrive knows every queue of what was given up on, by its name', () => {
  const queues = [...synthesise('prod').resources('AWS::SQS::Queue').values()];
  const names = queues.map(({ properties }) => properties.QueueName);
  expect(
    deadLetterQueues('prod')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(names.sort());
});
