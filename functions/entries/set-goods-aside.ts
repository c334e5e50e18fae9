import { taskHandler } from '#functions/runtime/chains.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { setGoodsAside, setGoodsAsideInput } from '#functions/steps/set-goods-aside.ts';
import { createCases, createGoods } from '#functions/store/index.ts';

const { store, settings, now } = surroundings();

export const handler = taskHandler(
  'set-goods-aside',
  setGoodsAsideInput,
  setGoodsAside({ cases: createCases(store), goods: createGoods(store), settings, now }),
);
