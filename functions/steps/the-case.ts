/** The case a step was called for. */
import type { CaseReference, CaseState } from '#case';
import type { Cases } from '#functions/store/ports.ts';

/**
 * @throws Error when there is no such case: a workflow is only ever started for a recorded one, so this is a bug
 * or a lost table, and the workflow's Catch leaves it with an operator.
 */
export async function theCase(cases: Pick<Cases, 'load'>, reference: CaseReference): Promise<CaseState> {
  const state = await cases.load(reference);
  if (state === undefined) throw new Error(`No case ${reference}`);
  return state;
}
