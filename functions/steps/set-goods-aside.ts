/** "Set Goods Aside": takes what the family needs out of stock, or notes what is missing. */
import * as v from 'valibot';
import type { Settings } from '#case';
import { type GivingGoods, setAsideFor } from '#functions/goods/set-aside-for-case.ts';
import { forTheWorkflow, type NextForTheWorkflow } from './for-the-workflow.ts';
import { theCase } from './the-case.ts';

export const setGoodsAsideInput = v.object({ reference: v.string() });

interface Collaborators extends GivingGoods {
  settings: Settings;
  now(): string;
}

export function setGoodsAside(the: Collaborators) {
  return async ({ reference }: v.InferOutput<typeof setGoodsAsideInput>): Promise<NextForTheWorkflow> => {
    await setAsideFor(the, await theCase(the.cases, reference));
    return forTheWorkflow(await theCase(the.cases, reference), the.settings, the.now());
  };
}
