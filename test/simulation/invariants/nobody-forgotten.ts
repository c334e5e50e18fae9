/** Every open case has a next date and an execution that waits for it; a closed one only until word of it has gone out. */
import { type CaseState, comingOf, dateIn, wordDueAt } from '#case';
import type { Simulated } from '../system/simulated-system.ts';
import type { Checks } from './broken.ts';

const day = 86_400_000;
/** New Year's holidays and the weekends around them. */
const longestPause = 12 * day;

export function checkNobodyForgotten({ check }: Checks, the: Simulated, state: CaseState): void {
  const { reference } = state;
  const executions = the
    .states()
    .running()
    .filter(({ name, states }) => name.startsWith(reference) && states.length > 0);
  const cases = executions.filter(({ machine }) => machine.endsWith('-case'));
  const where = () =>
    `${reference} ${state.stage} ${executions.map(({ name, states }) => `${name}: ${states.map((one) => one.state)}`)}`;
  if (state.stage === 'closed') {
    const word = wordDueAt(state, the.settings, new Date(the.now()).toISOString());
    check('nothing runs on for a closed case', executions.length === (word === undefined ? 0 : 1), where);
    return;
  }
  check('one workflow carries an open case', cases.length === 1, where);
  const waits = executions.flatMap(({ states }) => states.map(({ waitsFor }) => waitsFor));
  check(
    'every open case has a time at which it goes on by itself',
    waits.some((wait) => wait !== undefined && 'until' in wait && (wait.until ?? 0) > the.now()),
    where,
  );
  const coming = comingOf(state, the.settings, new Date(the.now()).toISOString());
  check(
    'what comes next in an open case is not overdue',
    coming?.at === undefined || Date.parse(coming.at) > the.now() - longestPause,
    () =>
      `${where()} ${coming?.what} was due ${coming?.at}, it is ${dateIn(new Date(the.now()).toISOString(), the.settings)}`,
  );
}
