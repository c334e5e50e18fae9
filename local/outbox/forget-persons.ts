/** What was sent to a person loses its words and its address once the person is erased. */
import * as v from 'valibot';
import type { AwsBackend } from '../aws/endpoint.ts';
import { operationOf } from '../aws/json-answer.ts';
import { localTables } from '../aws/names.ts';
import type { Outbox } from './outbox.ts';

const erasure = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    TableName: v.literal(localTables.people),
    Key: v.object({ pk: v.object({ S: v.pipe(v.string(), v.startsWith('PERSON#')) }) }),
  }),
);

/** Stands before the tables. */
export const forgetPersons =
  (tables: AwsBackend, outbox: Pick<Outbox, 'forgetPerson'>): AwsBackend =>
  async (request) => {
    const answer = await tables(request);
    if (operationOf(request) !== 'DeleteItem' || answer.status !== 200) return answer;
    const read = v.safeParse(erasure, request.body.toString());
    if (read.success) outbox.forgetPerson(read.output.Key.pk.S.slice('PERSON#'.length));
    return answer;
  };
