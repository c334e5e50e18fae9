/** SES and End User Messaging: what was sent to whom, and the receipts that come back, late or twice. */
import { people as canary } from '#functions/canary/nobody.ts';
import { fateOf } from '#local/outbox/fate.ts';
import { linksIn } from '#local/outbox/links.ts';
import type { OutboxMessage } from '#local/outbox/outbox.ts';
import { type Fate, receiptEvent } from '#local/outbox/receipt-events.ts';
import { refusalOf } from '../faults/refusals.ts';
import type { Around } from './around.ts';
import { plainTextOf } from './read-mail.ts';
import { outsideSandboxes, type Sandbox, sandboxNow } from './sandbox.ts';

export interface Letter extends OutboxMessage {
  /** Ours: the same for a message that goes out again. */
  messageId: string;
  /** Of the invocation that sent it, in virtual milliseconds. */
  key: string;
  at: number;
  /** Of a function that stood still for hours on its way: no clock of ours could hold it back. */
  late: boolean;
}

/** Nobody reads them, and they always arrive: they go to an address that SES keeps for trials. */
export const isForTheCanary = ({ to }: Pick<Letter, 'to'>): boolean =>
  canary.some(({ email }) => email === to);

export interface Post {
  /** @param operation as `SendRawEmail`. */
  take(operation: string, input: unknown): Promise<unknown>;
  letters: readonly Letter[];
  /** How often a message of this key may have gone out again. */
  excuses: ReadonlyMap<string, number>;
  excuse(keys: readonly string[]): void;
  /** Receipts that have come and were neither taken nor given up; some come after a life is over. */
  pending(): number;
  /** Receipts that were given up, and have not been sent again with success. */
  dead(): readonly Letter[];
  /** What an operator does about them. */
  redrive(): Promise<void>;
}

interface Sent {
  Destinations?: string[];
  RawMessage?: { Data: Uint8Array };
  Tags?: { Name: string; Value: string }[];
  DestinationPhoneNumber?: string;
  MessageBody?: string;
  Context?: Record<string, string>;
}

/** Lambda tries an asynchronous invocation three times in all, after so many milliseconds. */
const pauses = [60_000, 120_000] as const;

export function createPost(
  around: Around,
  invoke: (name: string, payload: unknown) => Promise<{ ok: boolean }>,
  arrived: (letter: Letter) => void,
): Post {
  const { agenda, now, random, adversary } = around;
  const letters: Letter[] = [];
  const excuses = new Map<string, number>();
  let pending = 0;
  let dead: { letter: Letter; fate: Fate }[] = [];

  const receive = async (letter: Letter, fate: Fate): Promise<boolean> =>
    (await invoke('delivery-receipts', receiptEvent(letter, fate, new Date(now()).toISOString()))).ok;

  async function deliverReceipt(letter: Letter, fate: Fate, attempt = 0): Promise<void> {
    const pause = pauses[attempt];
    if (await receive(letter, fate)) pending -= 1;
    else if (pause !== undefined)
      agenda.put(now() + pause, () => void deliverReceipt(letter, fate, attempt + 1));
    else {
      adversary.count('receipt given up');
      pending -= 1;
      dead.push({ letter, fate });
    }
  }

  /** Whoever complains has received it; the two may be heard of in any order. */
  function fatesOf(letter: Letter): Fate[] {
    const { to, channel } = letter;
    if (isForTheCanary(letter)) return ['delivered'];
    if (fateOf(to) !== 'delivered' || adversary.strikes('message bounced')) return ['bounced'];
    const complains = channel === 'email' && adversary.strikes('message complained about');
    return complains ? ['delivered', 'complaint'] : ['delivered'];
  }

  function expectReceipt(letter: Letter, fate: Fate): void {
    const late = adversary.strikes('receipt late') ? 4 * 86_400_000 : 20_000;
    for (let copies = adversary.strikes('receipt twice') ? 2 : 1; copies > 0; copies -= 1) {
      agenda.put(now() + random.between(200, late), () => {
        pending += 1;
        void deliverReceipt(letter, fate);
      });
    }
  }

  function seen(operation: string, input: Sent): Pick<Letter, 'channel' | 'to' | 'text' | 'labels'> {
    if (operation === 'SendTextMessage')
      return {
        channel: 'sms',
        to: input.DestinationPhoneNumber ?? '',
        text: input.MessageBody ?? '',
        labels: input.Context ?? {},
      };
    if (operation !== 'SendRawEmail') throw new Error(`Nobody sends by ${operation}`);
    return {
      channel: 'email',
      to: input.Destinations?.[0] ?? '',
      text: plainTextOf(Buffer.from(input.RawMessage?.Data ?? []).toString('latin1')),
      labels: Object.fromEntries((input.Tags ?? []).map(({ Name, Value }) => [Name, Value])),
    };
  }

  return {
    letters,
    excuses,
    excuse: (keys) => {
      for (const key of keys) excuses.set(key, (excuses.get(key) ?? 0) + 1);
    },
    pending: () => pending,
    dead: () => dead.map(({ letter }) => letter),
    async redrive() {
      const receipts = dead;
      dead = [];
      for (const { letter, fate } of receipts)
        if (!(await receive(letter, fate))) dead.push({ letter, fate });
    },
    async take(operation, input) {
      const message = seen(operation, input as Sent);
      const refusal = refusalOf(message.channel, isForTheCanary(message), around);
      if (refusal !== undefined) throw refusal;
      const sandbox: Sandbox | undefined = sandboxNow();
      const messageId = message.labels['message'] ?? '';
      const providerId = `local-${random.bytes(9).toString('base64url')}`;
      const letter: Letter = {
        ...message,
        messageId,
        id: letters.length + 1,
        providerId,
        subject: '',
        links: linksIn(message.text),
        when: new Date(now()).toISOString(),
        status: 'sent',
        at: now(),
        late: sandbox?.late === true,
        key: [message.to, ...Object.values(message.labels), message.text.replaceAll(/https?:\S+/g, '')].join(
          '\n',
        ),
      };
      letters.push(letter);
      sandbox?.sent.push(letter.key);
      for (const fate of fatesOf(letter)) expectReceipt(letter, fate);
      outsideSandboxes(() => arrived(letter));
      return { MessageId: providerId };
    },
  };
}
