/** The stacks of one stage, in the order in which they need each other: data, public address, all that can be replaced. */
import { type App, type StackProps, Tags } from 'aws-cdk-lib';
import type { CodeOf } from '../functions/code.ts';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';
import { EdgeStack } from './edge.ts';
import { FirewallStack } from './firewall.ts';
import { StatefulStack } from './stateful.ts';
import { StatelessStack } from './stateless.ts';

export interface Stacks {
  stateful: StatefulStack;
  firewall?: FirewallStack;
  edge?: EdgeStack;
  stateless: StatelessStack;
}

export function addStacks(app: App, settings: Settings, codeOf: CodeOf): Stacks {
  const tags = { application: 'asar', stage: settings.stage };
  const common: StackProps = {
    env: { region: settings.region },
    tags,
    terminationProtection: settings.keepData,
  };
  for (const [key, value] of Object.entries(tags)) Tags.of(app).add(key, value);

  const stateful = new StatefulStack(app, 'Stateful', settings, {
    ...common,
    stackName: nameIn(settings, 'stateful'),
    description: 'Asar: data, accounts, the identity of messages, the address of links',
  });
  const firewall =
    settings.edge && settings.firewall
      ? new FirewallStack(app, 'Firewall', settings, {
          ...common,
          env: { region: 'us-east-1' },
          crossRegionReferences: true,
          stackName: nameIn(settings, 'firewall'),
          description: 'Asar: the firewall of the public address',
          rules: settings.firewall,
        })
      : undefined;
  const edge = settings.edge
    ? new EdgeStack(app, 'Edge', settings, {
        ...common,
        ...(firewall && { crossRegionReferences: true, firewall: firewall.arn }),
        stackName: nameIn(settings, 'edge'),
        description: 'Asar: the public address',
        api: stateful.api,
      })
    : undefined;
  const stateless = new StatelessStack(app, 'Stateless', settings, {
    ...common,
    stackName: nameIn(settings, 'stateless'),
    description: 'Asar: functions, workflows, front doors, alarms',
    stateful,
    baseUrl: edge?.address ?? stateful.api.apiEndpoint,
    codeOf,
  });
  return { stateful, ...(firewall && { firewall }), ...(edge && { edge }), stateless };
}
