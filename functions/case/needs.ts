/** What the family still needs, and how much of it. */
import type { NewNeed } from './commands.ts';
import type { Need, SetAsideItem } from './events.ts';
import type { CaseState, NeedState } from './state.ts';
import { type NeedKind, needKinds, serviceKinds, urgencies } from './vocabulary.ts';

const services: ReadonlySet<NeedKind> = new Set(serviceKinds);

/** A visit or a call: help that comes out of no consignment. */
export const isService = (need: { kind: NeedKind }): boolean => services.has(need.kind);

/** Neither met nor refused nor withdrawn: somebody still has to do something about it. */
export const isUnmet = (need: NeedState): boolean =>
  need.status === 'open' || need.status === 'set-aside' || need.status === 'missing';

/** A need as it enters a case. */
export const newNeed = (need: Need, assessed: boolean): NeedState => ({
  ...need,
  status: 'open',
  assessed,
  delivered: 0,
  setAside: [],
});

/** Waits for a volunteer's assessment. */
export const isUnassessed = (need: NeedState): boolean => isUnmet(need) && !need.assessed;

/** Waits for its goods or its visit. */
export const isWanted = (need: NeedState): boolean => isUnmet(need) && need.assessed;

export const unitsSetAside = (need: Pick<NeedState, 'setAside'>): number =>
  need.setAside.reduce((sum, item) => sum + item.quantity, 0);

/** Units neither brought nor set aside. */
export const unitsLacking = (need: NeedState): number => need.quantity - need.delivered - unitsSetAside(need);

/** A need's status once goods have come, gone or been brought, as long as nobody refused or withdrew it. */
export function statusByUnits(need: NeedState): NeedState['status'] {
  if (need.delivered >= need.quantity) return 'met';
  if (!isService(need) && unitsLacking(need) <= 0) return 'set-aside';
  return need.status === 'missing' ? 'missing' : 'open';
}

/**
 * What to look for in the stock: one wish for each need that lacks goods, those noted as missing too. The quantity is
 * what the family is to hold in all, with what is set aside for it already.
 */
export function goodsWanted(state: CaseState): { needId: string; kind: NeedKind; quantity: number }[] {
  return state.needs
    .filter((need) => isWanted(need) && !isService(need) && unitsLacking(need) > 0)
    .map((need) => ({ needId: need.id, kind: need.kind, quantity: need.quantity - need.delivered }));
}

/** Everything on the shelf for this family. */
export const itemsSetAside = (state: Pick<CaseState, 'needs'>): SetAsideItem[] =>
  state.needs.filter(isWanted).flatMap((need) => need.setAside);

/** The visits and calls the family is waiting for. */
export const servicesWanted = (state: Pick<CaseState, 'needs'>): NeedState[] =>
  state.needs.filter((need) => isWanted(need) && isService(need));

/** A need as a form may give it: of a known kind, and a whole number of units. */
export const isSensible = (need: NewNeed): boolean =>
  needKinds.includes(need.kind) &&
  urgencies.includes(need.urgency) &&
  Number.isSafeInteger(need.quantity) &&
  need.quantity >= 1;

/**
 * Gives ids to needs that come without. A need of the same kind as one in `known` is that one, seen more closely;
 * the others are numbered on.
 */
export function withIds(needs: readonly NewNeed[], known: readonly Need[], numbered: number): Need[] {
  const free = [...known];
  let next = numbered;
  return needs.map(({ kind, quantity, urgency }) => {
    const index = free.findIndex((need) => need.kind === kind);
    const [same] = index < 0 ? [] : free.splice(index, 1);
    if (same === undefined) next += 1;
    return { id: same?.id ?? `need-${next}`, kind, quantity, urgency };
  });
}
