/** What a function is told by its surroundings, read once and checked by schema; all that is missing is named at once. */
import * as v from 'valibot';
import { type TableName, tableNames } from '../functions.ts';
import { organisationSchema } from './organisation.ts';

const text = v.pipe(v.string(), v.minLength(1));

const json = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.string(), v.parseJson(), schema);

/** Every variable that a function may be given. A function names those it needs. */
const variables = {
  TABLE_EVENTS: text,
  TABLE_ROWS: text,
  TABLE_ASKS: text,
  TABLE_GOODS: text,
  TABLE_PEOPLE: text,
  /** Address of the front doors, without a slash at the end: `https://asar.example.org`. */
  BASE_URL: v.pipe(v.string(), v.url(), v.regex(/[^/]$/, 'no slash at the end')),
  /** The organisation and its changes to the settings, as JSON; see organisation.ts. */
  ORGANISATION: json(organisationSchema),
  EMAIL_FROM: text,
  EMAIL_CONFIGURATION_SET: text,
  /** Phone number, sender id or pool that SMS come from; absent where the country's shared route is used. */
  SMS_ORIGINATION_IDENTITY: v.optional(text),
  SMS_CONFIGURATION_SET: text,
  CASE_WORKFLOW_ARN: text,
  /** The secret in Secrets Manager that staff's sessions are sealed with. */
  SESSION_SECRET_ARN: text,
  /** Who signs staff in (OpenID Connect), and as whose client. */
  OIDC_ISSUER: v.pipe(v.string(), v.url()),
  OIDC_CLIENT_ID: text,
  /** Where the provider's own session ends, if its discovery document does not say so in the standard's way. */
  OIDC_LOGOUT: v.optional(v.pipe(v.string(), v.url())),
} as const;

type Variables = typeof variables;
export type VariableName = keyof Variables;
export type Environment<Names extends VariableName> = {
  [Name in Names]: v.InferOutput<Variables[Name]>;
};

export const tableVariable = (table: TableName): VariableName =>
  `TABLE_${table.toUpperCase() as Uppercase<TableName>}`;

/**
 * Reads the named variables.
 * @throws Error naming every variable that is missing or malformed (never its value).
 */
export function readEnvironment<const Names extends readonly VariableName[]>(
  names: Names,
  source: Record<string, string | undefined> = process.env,
): Environment<Names[number]> {
  const schema = v.object(Object.fromEntries(names.map((name) => [name, variables[name]])));
  const read = v.safeParse(schema, source);
  if (!read.success) {
    const wrong = read.issues.map((issue) => `${v.getDotPath(issue)} (${issue.type})`);
    throw new Error(`The environment lacks or misstates: ${wrong.join(', ')}`);
  }
  return read.output as Environment<Names[number]>;
}

/** Table names; a function that was not granted a table has no variable for it and must not use it. */
export function readTables(
  source: Record<string, string | undefined> = process.env,
): Record<TableName, string> {
  const entries = tableNames.map((table) => [table, source[tableVariable(table)] ?? `not granted: ${table}`]);
  return Object.fromEntries(entries) as Record<TableName, string>;
}
