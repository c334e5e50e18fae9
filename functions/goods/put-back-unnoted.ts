/** Puts back what was taken for needs that want nothing any more, and was never noted in the case. */
import { type CaseReference, isWanted, type NeedState } from '#case';
import type { Cases, Goods } from '#functions/store/ports.ts';

export interface PuttingBack {
  cases: Pick<Cases, 'load'>;
  goods: Pick<Goods, 'putBackUnnoted'>;
}

export async function putBackUnnoted(
  { cases, goods }: PuttingBack,
  reference: CaseReference,
  needs: readonly Pick<NeedState, 'id' | 'kind'>[],
): Promise<void> {
  for (const { id, kind } of needs)
    await goods.putBackUnnoted(reference, { needId: id, kind }, async () => {
      const now = await cases.load(reference);
      if (now === undefined || now.stage === 'closed') return [];
      const need = now.needs.find((one) => one.id === id);
      return need && isWanted(need) ? undefined : (need?.setAside ?? []);
    });
}
