/** The path of a case: stages it has walked, the one it is in, and those still to come. */
import { type CaseState, type Stage, stages } from '#case';
import { Stepper } from '#functions/web/components/stepper.tsx';
import type { OnCase } from '../on-case.ts';

export function Stages({ the }: { the: OnCase }) {
  const { say, word, state } = the;
  const shown = stages.filter((stage) => state.stage !== 'closed' || wasWalked(state, stage));
  const steps = shown.map((stage) => ({
    key: stage,
    text: word(`stage.${stage}`),
    state: howFar(stage, state.stage),
  }));
  return <Stepper label={say('case.stages')} steps={steps} />;
}

function howFar(stage: Stage, present: Stage): 'done' | 'current' | 'coming' {
  if (stage === present) return 'current';
  return stages.indexOf(stage) < stages.indexOf(present) ? 'done' : 'coming';
}

/** A case can be closed from anywhere: a stage it never reached is not shown as done. */
function wasWalked(state: CaseState, stage: Stage): boolean {
  switch (stage) {
    case 'assessment':
      return state.asks.some(({ kind }) => kind === 'assessment');
    case 'delivery':
      return state.firstDeliveredAt !== undefined || state.asks.some(({ kind }) => kind === 'delivery');
    case 'follow-up':
      return state.deliveredOn !== undefined;
    default:
      return true;
  }
}
