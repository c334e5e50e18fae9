/** What donors sent, as it arrived. */
import * as v from 'valibot';
import { failed, ok } from '#case';
import { keyPart, readCursor, writeCursor } from '../cursor.ts';
import { goodsKeys } from '../keys.ts';
import type { Consignment, Goods } from '../ports.ts';
import { sameItem, type Table } from '../table.ts';
import { readConsignment } from './consignment-item.ts';

const position = v.strictObject({ arrived: keyPart, id: keyPart });

export function consignments(table: Table): Pick<Goods, 'enter' | 'find' | 'list'> {
  const find = async (id: string): Promise<Consignment | undefined> => {
    const item = await table.get(goodsKeys.consignment(id));
    return item && readConsignment(item);
  };
  return {
    find,
    async enter(consignment) {
      const entered = await table.put(
        {
          ...goodsKeys.consignment(consignment.id),
          listKey: goodsKeys.list,
          arrived: consignment.arrived,
          consignment,
        },
        { when: 'attribute_not_exists(#pk)' },
      );
      if (entered) return ok(consignment);
      const before = await find(consignment.id);
      return before && sameItem(before, consignment) ? ok(before) : failed('exists-already');
    },
    async list({ limit, cursor }) {
      const { items, last } = await table.query({
        index: 'by-date',
        where: '#listKey = :list',
        values: { ':list': goodsKeys.list },
        newestFirst: true,
        limit,
        from: cursor === undefined ? undefined : keyAt(readCursor(position, cursor)),
      });
      const found = items.map(readConsignment);
      const end = found.at(-1);
      return {
        items: found,
        ...(last && end && { next: writeCursor({ arrived: end.arrived, id: end.id }) }),
      };
    },
  };
}

const keyAt = ({ arrived, id }: v.InferOutput<typeof position>) => ({
  ...goodsKeys.consignment(id),
  listKey: goodsKeys.list,
  arrived,
});
