/** The records of the streams, as the reactions get them. */
import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { consignmentIn, eventIn } from '#functions/store/index.ts';

const recorded = {
  reference: 'CASE0001',
  sequence: 1,
  at: '2026-11-23T04:00:00.000Z',
  by: { role: 'workflow' },
  previous: '0'.repeat(64),
  event: { type: 'taken-up', reason: 'silence' },
};
const record = (item: Record<string, unknown>) => ({ dynamodb: { NewImage: marshall(item) } });

describe('A record of a stream', () => {
  it('holds the event that was recorded', () => {
    expect(eventIn(record(recorded))).toEqual(recorded);
    expect(eventIn({ dynamodb: {} })).toBeUndefined();
  });

  it('with something that is no event is not passed over in silence', () => {
    expect(() => eventIn(record({ ...recorded, event: { type: 'made-up' } }))).toThrow();
    expect(() => eventIn({ dynamodb: { NewImage: 'not an item' } })).toThrow();
  });

  it('holds a consignment, or only a change of stock', () => {
    const consignment = {
      id: 'c-1',
      donor: 'Crossroads',
      hub: 'Salem',
      arrived: '2026-11-01',
      items: [{ line: 1, kind: 'bed', quantity: 2, unit: 'piece', condition: 'new' }],
    };
    expect(consignmentIn(record({ pk: 'CONSIGNMENT#c-1', consignment }))).toEqual(consignment);
    expect(consignmentIn(record({ pk: 'STOCK#c-1', available: 2 }))).toBeUndefined();
  });
});
