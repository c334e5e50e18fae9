/** What a delivery brings the family, in words: goods added up by kind, then what only a person can bring. */
import type { AskState, CaseState, Language, NeedKind, Unit } from '#case';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';

export function whatToBring(state: CaseState, ask: AskState, language: Language): string[] {
  const word = vocabulary(language);
  const sums = new Map<string, { kind: NeedKind; unit: Unit; quantity: number }>();
  for (const { kind, unit, quantity } of ask.items) {
    const key = `${kind} ${unit}`;
    const before = sums.get(key)?.quantity ?? 0;
    sums.set(key, { kind, unit, quantity: before + quantity });
  }
  const goods = [...sums.values()].map(
    ({ kind, unit, quantity }) => `${word(`need.${kind}`)}: ${word(`amount.${unit}`, { count: quantity })}`,
  );
  const services = state.needs.filter(({ id }) => ask.services.includes(id));
  return [...goods, ...services.map(({ kind }) => word(`need.${kind}`))];
}
