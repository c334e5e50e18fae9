/** The question a step is about: the latest of its kind in the case. */
import type { AskKind, AskState, CaseState } from '#case';

export const latestAsk = (state: CaseState, kind: AskKind): AskState | undefined =>
  state.asks.findLast((ask) => ask.kind === kind);

export const openAsk = (state: CaseState, kind: AskKind): AskState | undefined => {
  const ask = latestAsk(state, kind);
  return ask?.status === 'open' ? ask : undefined;
};
