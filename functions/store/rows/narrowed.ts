/** What a member of staff narrows a list of theirs to, as a condition that the service applies while it reads. */
import type { PersonId } from '#case';
import type { Narrowing } from '../ports.ts';
import type { Lookup } from '../table.ts';

/** `before` becomes a part of the list's key, so that nothing is read in vain for it; all else is a filter. */
export function narrowed(list: Lookup, sought: Narrowing & { notWaitingFor?: PersonId }): Lookup {
  const { before, stage, area, reason, notWaitingFor } = sought;
  const filter = [
    ...(stage === undefined ? [] : ['#line.#stage = :stage']),
    ...(area === undefined ? [] : ['#area = :area']),
    ...(reason === undefined ? [] : ['#line.#waitsFor.#reason = :reason']),
    ...(notWaitingFor === undefined
      ? []
      : ['(attribute_not_exists(#line.#waitsFor) OR #line.#waitsFor.#person <> :person)']),
  ].join(' AND ');
  const values = {
    ':before': before,
    ':stage': stage,
    ':area': area,
    ':reason': reason,
    ':person': notWaitingFor,
  };
  return {
    ...list,
    where: before === undefined ? list.where : `${list.where} AND #due < :before`,
    values: { ...list.values, ...values },
    ...(filter !== '' && { filter }),
  };
}
