/** Choice: the first rule that holds says which state comes next; its own Output and Assign go before the state's. */
import type { ChoiceState } from '../definition/model.ts';
import { failState } from '../execution/fail.ts';
import { leaveThrough } from '../execution/leave.ts';
import type { Thread } from '../execution/model.ts';
import { languageOf, scopeOf } from '../execution/scope.ts';
import type { Turn } from '../execution/turn.ts';

export async function enterChoice(turn: Turn, thread: Thread, state: ChoiceState): Promise<void> {
  const language = languageOf(turn, state);
  const scope = scopeOf(turn, thread);
  for (const [index, choice] of state.choices.entries()) {
    const at = `Choices[${index}]/`;
    const held = await language.matches(scope, state.flow, choice, at);
    if (!held.ok) return failState(turn, thread, state, held.failure, 'entering');
    if (!held.value) continue;
    const flow = state.language === 'JSONata' ? choice.flow : { ...state.flow, ...choice.flow };
    return leaveThrough(turn, thread, state, 'entering', flow, at, choice.next);
  }
  if (state.otherwise !== undefined) {
    return leaveThrough(turn, thread, state, 'entering', state.flow, '', state.otherwise);
  }
  const cause = `An error occurred while executing the state '${state.name}' (entered at the event id #${thread.enteredEvent}). Failed to transition out of the state. The state does not point to a next state.`;
  await failState(turn, thread, state, { error: 'States.NoChoiceMatched', cause }, 'later');
}
