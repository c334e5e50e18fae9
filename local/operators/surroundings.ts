/**
 * What an operator's command works on: the stage that the environment names (`TABLE_EVENTS` and the other variables of
 * the functions, with the AWS SDK's own), or the local system that runs here. The commands are the same for both.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SFNClient } from '@aws-sdk/client-sfn';
import * as v from 'valibot';
import { defaultSettings } from '#case';
import {
  readEnvironment,
  readTables,
  tableVariable,
  type VariableName,
} from '#functions/runtime/environment.ts';
import { settingsOf } from '#functions/runtime/organisation.ts';
import type { StoreDependencies } from '#functions/store/index.ts';
import { localTables, machineArn, region } from '../aws/names.ts';

type Variables = Record<string, string | undefined>;
type TableNames = StoreDependencies['tables'];

export interface OperatorsSurroundings {
  store: StoreDependencies;
  sfn: SFNClient;
  caseWorkflowArn: string;
}

/**
 * @param tables that the command uses
 * @throws Error when the environment names a stage, but not all that is needed of it; or names none, and no local system runs.
 */
export async function operatorsSurroundings(
  environment: Variables,
  tables: readonly (keyof TableNames)[],
  needed: readonly VariableName[] = [],
): Promise<OperatorsSurroundings> {
  if (environment['TABLE_EVENTS'] !== undefined) {
    readEnvironment([...tables.map(tableVariable), ...needed], environment);
    const settings =
      environment['ORGANISATION'] === undefined
        ? defaultSettings
        : settingsOf(readEnvironment(['ORGANISATION'], environment).ORGANISATION);
    return {
      store: { dynamo: new DynamoDBClient({}), tables: readTables(environment), settings, now: Date.now },
      sfn: new SFNClient({}),
      caseWorkflowArn: environment['CASE_WORKFLOW_ARN'] ?? '',
    };
  }
  const local = `http://localhost:${environment['PORT'] ?? 3000}/local`;
  const { endpoint } = await askLocalSystem(`${local}/aws`, v.object({ endpoint: v.string() }));
  const clock = await askLocalSystem(`${local}/clock`, v.object({ now: v.string() }));
  const to = { endpoint, region, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  return {
    store: {
      dynamo: new DynamoDBClient(to),
      tables: localTables,
      settings: defaultSettings,
      now: () => Date.parse(clock.now),
    },
    sfn: new SFNClient(to),
    caseWorkflowArn: machineArn('case'),
  };
}

/** @throws Error when no local system runs. */
export async function askLocalSystem<Schema extends v.GenericSchema>(address: string, schema: Schema) {
  const answered = await fetch(address).catch((error: unknown) => {
    throw new Error(`No local system answers on ${address}; is npm start running?`, { cause: error });
  });
  return v.parse(schema, await answered.json());
}
