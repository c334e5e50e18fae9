/** Takes letters out of a queue for as long as they are worked on; what is not removed or put back returns by itself. */
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

export interface Taken {
  body: string;
  /** Instant at which it came into the queue. */
  since: string;
  /** By which it is removed or put back. */
  handle: string;
}

export interface LetterBox {
  takeAll(): Promise<Taken[]>;
  remove(letter: Taken): Promise<void>;
  /** Seen by others again, and by the alarm. */
  putBack(letter: Taken): Promise<void>;
}

/** Nobody else sees a letter meanwhile; a command that is broken off leaves them unseen for so long. */
const workSeconds = 3600;
/** SQS asks only some of its servers unless it may wait a moment. */
const waitSeconds = 2;

export async function openLetterBox(sqs: SQSClient, QueueName: string): Promise<LetterBox> {
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName }));
  return {
    async takeAll() {
      const all: Taken[] = [];
      for (;;) {
        const { Messages = [] } = await sqs.send(
          new ReceiveMessageCommand({
            QueueUrl,
            MaxNumberOfMessages: 10,
            VisibilityTimeout: workSeconds,
            WaitTimeSeconds: waitSeconds,
            MessageSystemAttributeNames: ['SentTimestamp'],
          }),
        );
        if (Messages.length === 0) return all;
        for (const { Body = '', ReceiptHandle = '', Attributes } of Messages)
          all.push({
            body: Body,
            since: new Date(Number(Attributes?.SentTimestamp ?? 0)).toISOString(),
            handle: ReceiptHandle,
          });
      }
    },
    async remove({ handle: ReceiptHandle }) {
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    },
    async putBack({ handle: ReceiptHandle }) {
      await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
    },
  };
}
