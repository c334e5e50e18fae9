/** A role's permissions as sentences, one for each action on each resource, so that policies can be compared whole. */
import type { Synthesised } from './synthesised.ts';

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: Record<string, Record<string, unknown>>;
}

const listOf = <Item>(value: Item | Item[]): Item[] => (Array.isArray(value) ? value : [value]);

/** `dynamodb:GetItem on <TablesPeople.Arn> where dynamodb:LeadingKeys VISIT#*`; sorted. */
export function permissionsOf(cloud: Synthesised, role: string): string[] {
  return [...cloud.resources('AWS::IAM::Policy')]
    .filter(([, { properties }]) =>
      properties.Roles.some((of: unknown) => cloud.readable(of) === `<${role}>`),
    )
    .flatMap(([, { properties }]): Statement[] => properties.PolicyDocument.Statement)
    .flatMap((statement) => {
      if (statement.Effect !== 'Allow')
        throw new Error(`A statement that does not allow: ${statement.Effect}`);
      return listOf(statement.Action).flatMap((action) =>
        listOf(statement.Resource).map(
          (resource) => `${action} on ${cloud.readable(resource)}${conditionOf(cloud, statement)}`,
        ),
      );
    })
    .sort();
}

const conditionOf = (cloud: Synthesised, { Condition }: Statement): string =>
  Object.entries(Condition ?? {})
    .flatMap(([, keys]) => Object.entries(keys))
    .map(([key, values]) => ` where ${key} ${listOf(values).map(cloud.readable).join(' or ')}`)
    .join('');
