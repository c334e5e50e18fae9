import { taskHandler } from '#functions/runtime/chains.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { chooseInput, chooseWhomToAsk } from '#functions/steps/choose-whom-to-ask.ts';
import { createAsks, createCaseRows, createCases, createPeople } from '#functions/store/index.ts';

const { store, settings, now } = surroundings();

export const handler = taskHandler(
  'choose-whom-to-ask',
  chooseInput,
  chooseWhomToAsk({
    cases: createCases(store),
    asks: createAsks(store),
    people: createPeople(store),
    rows: createCaseRows(store),
    settings,
    now,
  }),
);
