/** A role's permissions as sentences, one for each action on each resource, so that policies can be compared whole. */
import type { Synthesised } from './synthesised.ts';

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: Record<string, Record<string, unknown>>;
}

const listOf = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value]);

/** One action on one resource, and what it is limited to. */
export interface Permission {
  action: string;
  /** As the template's reader says it: `<TablesPeople.Arn>`. */
  resource: string;
  /** The conditions' keys with the values that they allow. */
  only: ReadonlyMap<string, readonly string[]>;
}

/** The identity policies of a role; of all roles when none is named. */
export const permissionsIn = (cloud: Synthesised, role?: string): Permission[] =>
  [...cloud.resources('AWS::IAM::Policy')]
    .filter(
      ([, { properties }]) =>
        role === undefined || properties.Roles.some((of: unknown) => cloud.readable(of) === `<${role}>`),
    )
    .flatMap(([, { properties }]): Statement[] => properties.PolicyDocument.Statement)
    .flatMap((statement) => {
      if (statement.Effect !== 'Allow')
        throw new Error(`A statement that does not allow: ${statement.Effect}`);
      const only = limitsOf(cloud, statement);
      return listOf(statement.Action).flatMap((action) =>
        listOf(statement.Resource).map((resource) => ({ action, resource: cloud.readable(resource), only })),
      );
    });

/** `dynamodb:GetItem on <TablesPeople.Arn> where dynamodb:LeadingKeys VISIT#*`; sorted. */
export const permissionsOf = (cloud: Synthesised, role: string): string[] =>
  permissionsIn(cloud, role).map(sentenceOf).sort();

export const sentenceOf = ({ action, resource, only }: Permission): string =>
  `${action} on ${resource}${[...only].map(([key, values]) => ` where ${key} ${values.join(' or ')}`).join('')}`;

const limitsOf = (cloud: Synthesised, { Condition }: Statement): Permission['only'] =>
  new Map(
    Object.values(Condition ?? {})
      .flatMap((keys) => Object.entries(keys))
      .map(([key, values]) => [key, listOf(values).map(cloud.readable)]),
  );
