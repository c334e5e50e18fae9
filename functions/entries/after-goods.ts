import { serveWaitingCases } from '#functions/reactions/serve-waiting-cases.ts';
import { streamHandler } from '#functions/runtime/chains.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { consignmentIn, createCaseRows, createCases, createGoods } from '#functions/store/index.ts';

const { store } = surroundings();
const serve = serveWaitingCases({
  cases: createCases(store),
  rows: createCaseRows(store),
  goods: createGoods(store),
});

export const handler = streamHandler(async (record) => {
  const consignment = consignmentIn(record);
  if (consignment !== undefined) await serve(consignment);
});
