/** Does what the story says next in a family's case, by the same commands that the doors give. */
import type { AskKind, CaseCommand, CaseState } from '#case';
import type { Cases } from '#functions/store/ports.ts';
import type { Family, Step } from './family.ts';

/** @returns false when the step has to wait: its question has not been put yet. */
export async function takeStep(cases: Cases, family: Family, step: Step): Promise<boolean> {
  const state = await cases.load(family.reference);
  if (state === undefined) throw new Error(`the case of ${family.reference} is not there`);
  const command = commandFor(family, step, state);
  if (command === undefined) return false;
  const by =
    step.does === 'close'
      ? ({ role: 'coordinator', id: family.coordinator } as const)
      : ({ role: 'volunteer', id: 'volunteer' in command ? command.volunteer : '' } as const);
  const done = await cases.carryOut(family.reference, command, by);
  if (!done.ok) throw new Error(`${family.reference}, ${step.does}: ${done.failure.refused}`);
  return true;
}

function commandFor(family: Family, step: Step, state: CaseState): CaseCommand | undefined {
  switch (step.does) {
    case 'assess': {
      const ask = putAsk(state, 'assessment');
      const answer = { outcome: 'needs-help', needs: family.needs, risk: family.risk } as const;
      return ask && { type: 'record-assessment', ...ask, answer };
    }
    case 'deliver': {
      const ask = putAsk(state, 'delivery');
      const outcome = step.nobodyHome ? 'nobody-home' : 'delivered';
      return ask && { type: 'confirm-delivery', ...ask, answer: { outcome, items: [] } };
    }
    case 'check-in': {
      const ask = putAsk(state, 'check-in');
      const answer = { scores: step.scores, alarm: step.alarm ?? false, newNeeds: [] };
      return ask && { type: 'answer-check-in', ...ask, answer };
    }
    case 'close':
      return { type: 'close', reason: step.reason };
  }
}

/** The open question of this kind, once it has really been sent to its volunteer. */
function putAsk(state: CaseState, kind: AskKind): { askId: string; volunteer: string } | undefined {
  const ask = state.asks.findLast((each) => each.kind === kind && each.status === 'open');
  const sent = ask?.contacts.some(({ status }) => status === 'sent' || status === 'delivered');
  return ask !== undefined && sent ? { askId: ask.id, volunteer: ask.volunteer } : undefined;
}
