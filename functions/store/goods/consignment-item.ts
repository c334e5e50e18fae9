/** A consignment as its item holds it: whole, because the reaction to its arrival reads it from the stream. */
import * as v from 'valibot';
import { conditions, goodsKinds, units } from '#case';
import type { Consignment } from '../ports.ts';
import type { Item } from '../table.ts';

export const consignmentLineEntries = {
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.picklist(goodsKinds),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1)),
  unit: v.picklist(units),
  condition: v.picklist(conditions),
};

const consignmentItem = v.object({
  consignment: v.object({
    id: v.string(),
    donor: v.string(),
    hub: v.string(),
    arrived: v.string(),
    items: v.array(v.object(consignmentLineEntries)),
  }),
});

export const readConsignment = (item: Item): Consignment => v.parse(consignmentItem, item).consignment;
