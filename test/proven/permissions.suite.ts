/** Permissions, proven: what all journeys called is allowed by the synthesised policies, and what those allow was called. */
import { describe, expect, it } from 'vitest';
import { functionNames, machineNames, pascalCase } from '#infra/names.ts';
import type { MadeCall } from '#local/permissions/calls-made.ts';
import { type Permission, permissionsIn, sentenceOf } from '../infra/permissions.ts';
import { synthesise } from '../infra/synthesised.ts';
import type { Everything } from './everything.ts';
import { reasonFor, reasonsForEverything, reasonsThatNobodyCalls } from './reasons.ts';

const roles = [
  ...functionNames.map((name) => ({ by: name as string, role: `${pascalCase(name)}Role` })),
  ...machineNames.map((name) => ({
    by: `workflow/${name}`,
    role: `${pascalCase(name)}WorkflowMachineRole`,
  })),
];

export function permissionsProven(everything: () => Everything) {
  const cloud = synthesise('dev');
  const madeBy = (by: string): MadeCall[] => everything().calls.filter((call) => call.by === by);

  describe.each(roles)('$by', ({ by, role }) => {
    const allowed = permissionsIn(cloud, role);

    it('is allowed every call that it made', () => {
      const made = madeBy(by);
      expect(made.length).toBeGreaterThan(0);
      const refused = made.filter((call) => !allowed.some((permission) => covers(permission, call)));
      expect(refused).toEqual([]);
    });

    it('made every call that it is allowed, or there is a reason', () => {
      const made = madeBy(by);
      const unused = allowed.flatMap(oneKeyEach).filter((one) => !made.some((call) => covers(one, call)));
      const unexplained = unused.map((one) => `${by}: ${sentenceOf(one)}`);
      expect(unexplained.filter((line) => reasonFor(line, reasonsThatNobodyCalls) === undefined)).toEqual([]);
    });
  });

  it('nobody called what was refused', () => {
    expect(everything().logs.filter((line) => line.includes('is not allowed to call'))).toEqual([]);
  });

  it('nobody may do something to everything without a reason', () => {
    const wide = permissionsIn(cloud).filter(({ resource }) => resource === '*');
    expect(wide.length).toBeGreaterThan(0);
    const unexplained = new Set(
      wide.map(sentenceOf).filter((line) => !reasonFor(line, reasonsForEverything)),
    );
    expect([...unexplained]).toEqual([]);
  });

  it('no reason stands for nothing', () => {
    const lines = roles.flatMap(({ by, role }) =>
      permissionsIn(cloud, role)
        .flatMap(oneKeyEach)
        .map((one) => `${by}: ${sentenceOf(one)}`),
    );
    for (const [pattern] of [...reasonsThatNobodyCalls, ...reasonsForEverything])
      expect(
        lines.some((line) => pattern.test(line)),
        String(pattern),
      ).toBe(true);
  });
}

const leadingKeys = 'dynamodb:LeadingKeys';

/** A permission on items of several kinds, as one for each kind. */
const oneKeyEach = ({ only, ...permission }: Permission): Permission[] => {
  const keys = only.get(leadingKeys);
  if (keys === undefined) return [{ ...permission, only }];
  return keys.map((key) => ({ ...permission, only: new Map([...only, [leadingKeys, [key]]]) }));
};

function covers({ action, resource, only }: Permission, call: MadeCall): boolean {
  if (action !== call.action || !namesOf(call.resource).includes(resource)) return false;
  const keys = only.get(leadingKeys);
  const { key = '' } = call;
  return keys === undefined || keys.some((pattern) => key !== '' && key.startsWith(pattern.slice(0, -1)));
}

const states = 'arn:aws:states:eu-central-1:<AWS::AccountId>';
const ses = 'arn:aws:ses:eu-central-1:<AWS::AccountId>';

/** What a policy calls that which a call was about. */
function namesOf(resource: string): string[] {
  const [kind = '', name = '', ...rest] = resource.split('/');
  switch (kind) {
    case 'table':
      return [[`<Tables${pascalCase(name)}.Arn>`, ...rest].join('/')];
    case 'stateMachine':
      return [`${states}:stateMachine:asar-dev-${name}`];
    case 'execution':
      return [`${states}:execution:asar-dev-${name}:*`];
    case 'function':
      return [`<${pascalCase(name)}Function.Arn>`];
    case 'email':
      return [`${ses}:identity/dev.asar.example.org`, `${ses}:configuration-set/asar-dev-email`];
    case 'secret':
      return ['<SessionSecret>'];
    default:
      return ['*'];
  }
}
