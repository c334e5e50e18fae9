/** A workflow on an emulator's Step Functions, on the clock of the rehearsal, which also runs by itself. */
import { functions } from '#functions/functions.ts';
import { account, machineArn, machineName } from '#local/aws/names.ts';
import { registerWorkflows } from '#local/workflows.ts';
import { createControl } from '../../../rehearsal/cloud/control.ts';
import type { OpenStage } from '../step-functions.ts';
import { emulatorAt } from './requests.ts';
import { makeScriptedFunctions } from './scripted-functions.ts';

const minute = 60_000;
/** No stream has to be picked up between two steps. */
const quiet = 60;

export function openEmulatorStage(url: string, controlUrl: string): OpenStage {
  const emulator = emulatorAt(url);
  const control = createControl(controlUrl, quiet);
  let made: Promise<Awaited<ReturnType<typeof makeScriptedFunctions>>> | undefined;
  const known = new Map<string, string>();

  async function define(name: string, definition: string): Promise<void> {
    if (known.get(name) === definition) return;
    const names = { name, stateMachineArn: machineArn(name.slice(machineName('').length)) };
    const operation = known.has(name) ? 'UpdateStateMachine' : 'CreateStateMachine';
    known.set(name, definition);
    const roleArn = `arn:aws:iam::${account}:role/scripted`;
    await emulator.states(operation, { ...names, definition, roleArn });
  }

  return async ({ steps: makeSteps, question }) => {
    made ??= makeScriptedFunctions(emulator);
    const follow = await made;
    const definitions = new Map<string, unknown>();
    const states = {
      register(name: string, definition: unknown) {
        definitions.set(name, definition);
        return { arn: name };
      },
    };
    registerWorkflows(states, new URL('../../../workflows', import.meta.url).pathname, functions);
    if (question !== undefined) definitions.set(machineName('ask-a-person'), question);
    for (const [name, definition] of definitions) await define(name, JSON.stringify(definition));
    const began = (await control.state()).now;
    // What goes by between two moves is the machine's own time: whole minutes are the workflow's.
    const now = async () => {
      const passed = (await control.state()).now - began;
      return began + Math.floor(passed / minute) * minute;
    };
    const steps = makeSteps(async () => (await control.state()).now);
    follow(steps);
    return {
      steps,
      stepFunctions: {
        now,
        ask: emulator.states,
        settle: async () => void (await control.settle()),
        nextDue: async () => (await control.state()).next ?? undefined,
        moveTo: (instant) => control.moveTo(instant),
        close: async () => void (await control.settle()),
      },
    };
  };
}
