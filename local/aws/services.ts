/** The AWS services of one local system, each made of the part that stands in for it. */
import type { DatabaseSync } from 'node:sqlite';
import { functions } from '#functions/functions.ts';
import type { Invoke } from '../functions/invoke.ts';
import { forgetFamilies } from '../outbox/forget-families.ts';
import { forgetPersons } from '../outbox/forget-persons.ts';
import { openOutbox } from '../outbox/outbox.ts';
import { openReceipts } from '../outbox/receipts.ts';
import { createTakeMessage } from '../outbox/send.ts';
import { createSending } from '../outbox/sending.ts';
import { createGuard } from '../permissions/guard.ts';
import type { States } from '../states/index.ts';
import { catchUp, createImageOf } from '../streams/catch-up.ts';
import { createDelivery } from '../streams/deliver.ts';
import { openJournal } from '../streams/journal.ts';
import { createReactionTo } from '../streams/reactions.ts';
import { watchWrites } from '../streams/watch-writes.ts';
import type { Activity } from '../time/activity.ts';
import { createDispatch } from './dispatch.ts';
import { openDynamo } from './dynamo.ts';
import { type LocalEmail, openEmail } from './email.ts';
import type { AwsBackend, AwsRequest } from './endpoint.ts';
import { createExpiry } from './expire-items.ts';
import { metered, type Units } from './metering.ts';
import { createSecrets } from './secrets.ts';
import { createSms } from './sms.ts';
import { createStepFunctions } from './step-functions.ts';
import { makeTables } from './tables.ts';

export interface ServicesDependencies {
  database: DatabaseSync;
  /** Where DynamoDB's tables are kept; undefined: in memory. */
  tables: string | undefined;
  states: Pick<States, 'api'>;
  invoke: Invoke;
  activity: Activity;
  now(): number;
  timersChanged(): void;
  /** Told of every call, for counting and for the record of who calls what. */
  onCall(request: AwsRequest): void;
  /** Told of the request units of DynamoDB; absent: they are not counted, which is faster. */
  onSpent?: ((units: Units) => void) | undefined;
}

export async function openServices(deps: ServicesDependencies) {
  const { database, tables, states, invoke, activity, now, timersChanged, onCall, onSpent } = deps;
  const dynamo = openDynamo(tables);
  await makeTables(dynamo);
  const served = onSpent === undefined ? dynamo : metered(dynamo, onSpent);
  const journal = openJournal(database);
  const reactionTo = createReactionTo(functions);
  const outbox = openOutbox(database);
  const onDone = forgetFamilies(outbox);
  const delivery = createDelivery({ journal, reactionTo, onDone, invoke, activity, now, timersChanged });
  const imageOf = createImageOf(dynamo);

  const receipts = openReceipts({
    database,
    outbox,
    functionName: 'delivery-receipts',
    invoke,
    activity,
    now,
    timersChanged,
  });
  const sending = createSending();
  const take = createTakeMessage({ database, outbox, receipts, now });
  // Its packages are heavy to load, and many a system never sends an email.
  let email: Promise<LocalEmail> | undefined;
  const emailService = () => {
    email ??= openEmail(take, sending);
    return email;
  };

  const all = createDispatch({
    dynamo: forgetPersons(watchWrites({ dynamo: served, journal, now, deliver: delivery.deliver }), outbox),
    stepFunctions: createStepFunctions(states),
    email: async (request) => (await emailService()).answer(request),
    sms: createSms(take, sending),
    secrets: createSecrets(database, tables !== undefined),
  });
  const guarded = createGuard(functions, all);
  const answer: AwsBackend = (request) => {
    onCall(request);
    return guarded(request);
  };

  return {
    answer,
    outbox,
    sending,
    receipts,
    delivery,
    reviveRecord: (id: number) => delivery.revive(id, imageOf),
    /** Delivers what an earlier end left undelivered. */
    async catchUp(): Promise<void> {
      await catchUp(journal, imageOf, delivery);
      receipts.catchUp();
    },
    /** Removes items whose time is over; to be called when time has passed. */
    removeExpired: createExpiry(dynamo, now),
    /** From here on nothing more is delivered; what is undelivered stays journaled. */
    stopDelivering(): void {
      delivery.stop();
      receipts.stop();
    },
    async close(): Promise<void> {
      await (await email)?.close();
      await dynamo.close();
    },
  };
}

export type Services = Awaited<ReturnType<typeof openServices>>;
