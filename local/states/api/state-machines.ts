/** DescribeStateMachine and ListStateMachines. */
import * as v from 'valibot';
import { machineArn, machineNameOf } from '../arns.ts';
import { answer, exception, seconds } from './answers.ts';
import { operation } from './operation.ts';

export const describeStateMachine = operation(
  v.object({ stateMachineArn: v.string() }),
  ({ machines, place }, { stateMachineArn }) => {
    const name = machineNameOf(stateMachineArn);
    const machine = name === undefined ? undefined : machines.describe(name);
    if (machine === undefined) {
      return exception('StateMachineDoesNotExist', `State Machine Does Not Exist: '${stateMachineArn}'`);
    }
    return answer({
      stateMachineArn,
      name: machine.name,
      status: 'ACTIVE',
      definition: machine.definition,
      roleArn: `arn:aws:iam::${place.account}:role/states`,
      type: 'STANDARD',
      creationDate: seconds(machine.created),
      revisionId: String(machine.revision),
    });
  },
);

export const listStateMachines = operation(v.object({}), ({ machines, place }) =>
  answer({
    stateMachines: machines.all().map(({ name, created }) => ({
      stateMachineArn: machineArn(place, name),
      name,
      type: 'STANDARD',
      creationDate: seconds(created),
    })),
  }),
);
