/** The operator whom alarms call: sends dead letters again, and has cases carried whose workflow failed. */
import { SFNClient } from '@aws-sdk/client-sfn';
import * as v from 'valibot';
import { machineArn, region } from '#local/aws/names.ts';
import { restartWorkflow } from '#local/operators/restart-workflow.ts';
import type { Simulated } from '../system/simulated-system.ts';

const hour = 3_600_000;
const listed = v.object({ executions: v.array(v.object({ name: v.string() })) });

export interface Operator {
  /** Looks at the alarms, and does what the runbooks say. */
  look(): Promise<void>;
}

export function operator(the: Simulated): Operator {
  const { random, pass, sandboxes, streams, post, adversary, store } = the;
  const sfn = new SFNClient({ region });
  const seen = new Set<string>();
  let busy = false;

  async function failedCases(): Promise<string[]> {
    const asked = { stateMachineArn: machineArn('case'), statusFilter: 'FAILED' };
    const { executions } = v.parse(listed, (await the.states().api('ListExecutions', asked)).body);
    return executions.map(({ name }) => name).filter((name) => !seen.has(name));
  }

  async function restart(name: string): Promise<void> {
    const reference = name.split('-')[0] ?? '';
    const collaborators = { cases: store.cases, asks: store.asks, sfn, caseWorkflowArn: machineArn('case') };
    const run = () => sandboxes.run('operator', 300, () => restartWorkflow(collaborators, reference));
    // Two may have heard the alarm.
    const done = await Promise.all(random.chance(0.3) ? [run(), run()] : [run()]);
    if (done.every(({ ok }) => !ok)) return;
    adversary.count('workflow failed');
    seen.add(name);
  }

  async function restartAll(): Promise<void> {
    for (const name of await failedCases()) await restart(name);
  }

  async function redrive(): Promise<void> {
    await streams.redrive();
    await post.redrive();
  }

  return {
    async look() {
      if (busy) return;
      busy = true;
      // Whoever is called does not come at once, and begins with what they see first.
      await pass(random.number() ** 2 * 12 * hour);
      for (const work of random.chance(0.5) ? [restartAll, redrive] : [redrive, restartAll]) await work();
      busy = false;
    },
  };
}
