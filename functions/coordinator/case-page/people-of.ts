/** Everybody a case names, for looking up their names. */
import type { CaseState, PersonId } from '#case';

export function peopleOf(state: CaseState): PersonId[] {
  const asked = state.asks.flatMap((ask) => [
    ask.volunteer,
    ...ask.before,
    ...(ask.answeredBy === undefined ? [] : [ask.answeredBy]),
    ...ask.contacts.map((contact) => contact.person),
  ]);
  const staff = [state.coordinator, state.volunteer, state.waitingFor?.person, state.openedBy];
  return [...new Set([...asked, ...staff].filter((id) => id !== undefined))];
}
