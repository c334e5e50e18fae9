/** Says of each SMS that it was delivered, to the topic that was deployed for it; and looks whether its case knows. */
import { setTimeout as pause } from 'node:timers/promises';
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { holds, NotAsTold } from '#local/demo/expect.ts';
import { smsEvent } from '#local/outbox/receipt-events.ts';
import { authorizationFor, dynamoAt } from '../cloud/calls.ts';
import type { Control } from '../cloud/control.ts';
import type { Deployed } from '../cloud/deploy.ts';
import type { Emulator } from '../cloud/emulator.ts';
import type { TextMessage, TextMessages } from './text-messages.ts';

/** After the sender has gone on, and before all counts as quiet. */
const milliseconds = 100;

export interface TextReceipts {
  /** @throws NotAsTold where a case does not know that its message arrived. */
  allArrived(deployed: Deployed): Promise<string>;
}

export async function sayTextsArrive(
  emulator: Emulator,
  control: Control,
  texts: TextMessages,
): Promise<TextReceipts> {
  const topic = await topicOf(emulator);
  const said: Promise<void>[] = [];
  texts.tell((message) => {
    const when = new Date(message.at).toISOString();
    const event = JSON.stringify(smsEvent({ ...message, when }, 'delivered', when));
    const saying = pause(milliseconds).then(() => control.publish(topic, event));
    // What goes wrong with it is heard below.
    saying.catch(() => undefined);
    said.push(saying);
  });
  return {
    async allArrived({ tables }) {
      await Promise.all(said);
      holds(texts.taken.length > 0, 'SMS', texts.taken.length);
      for (const { labels } of texts.taken)
        holds(
          (await deliveredIn(emulator, tables.events, labels)).includes(labels['message'] ?? '-'),
          `a case that knows of the SMS ${labels['message']}`,
          labels['case'],
        );
      return `${texts.taken.length} SMS were told to have arrived, each is in the log of its case.`;
    },
  };
}

/** @returns the topic's ARN. */
async function topicOf({ url }: Emulator): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: authorizationFor('sns'),
    body: new URLSearchParams({ Version: '2010-03-31', Action: 'ListTopics' }),
  });
  const said = await answer.text();
  const topic = /<TopicArn>([^<]*SmsReceipts[^<]*)</.exec(said)?.[1];
  if (topic === undefined) throw new NotAsTold('a topic for what becomes of SMS', said);
  return topic;
}

async function deliveredIn(
  emulator: Emulator,
  TableName: string,
  labels: TextMessage['labels'],
): Promise<string[]> {
  const { Items = [] } = await dynamoAt(emulator).send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: '#reference = :case',
      FilterExpression: '#event.#type = :delivered',
      ExpressionAttributeNames: { '#reference': 'reference', '#event': 'event', '#type': 'type' },
      ExpressionAttributeValues: {
        ':case': { S: labels['case'] ?? '' },
        ':delivered': { S: 'message-delivered' },
      },
    }),
  );
  return Items.map(({ event }) => event?.M?.['messageId']?.S?.replaceAll('.', '_') ?? '');
}
