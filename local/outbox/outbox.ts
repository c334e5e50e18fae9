/** Every email and SMS that was sent, as the person would see it; kept before the sender is told that it was sent. */
import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { CaseReference, Channel, PersonId } from '#case';
import { linksIn } from './links.ts';

export interface NewMessage {
  /** The provider's id, which the sender is given. */
  providerId: string;
  channel: Channel;
  /** Email address or phone number. */
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** What its receipts bring back: SES's tags, the context of an SMS. */
  labels: Readonly<Record<string, string>>;
  /** Virtual milliseconds. */
  at: number;
}
export type MessageStatus = 'sent' | 'delivered' | 'bounced' | 'complaint';

export interface OutboxMessage {
  id: number;
  providerId: string;
  channel: Channel;
  to: string;
  subject: string;
  text: string;
  html?: string;
  labels: Readonly<Record<string, string>>;
  links: string[];
  /** UTC instant. */
  when: string;
  status: MessageStatus;
}

export interface Outbox {
  record(message: NewMessage): void;
  /** Newest first; `before` is the id of a message, for the page after it. */
  list(paging: { limit: number; before?: number | undefined }): OutboxMessage[];
  find(id: number): OutboxMessage | undefined;
  findByProviderId(providerId: string): OutboxMessage | undefined;
  setStatus(providerId: string, status: MessageStatus): void;
  /** Takes the words out of every message about a case; that it was sent, when and to whom stays. */
  forget(reference: CaseReference): void;
  /** Takes the words and the address out of every message to a person. */
  forgetPerson(person: PersonId): void;
  /** Messages so far, by channel. */
  counts(): Record<Channel, number>;
}

const stored = v.object({
  id: v.number(),
  provider_id: v.string(),
  channel: v.picklist(['email', 'sms']),
  recipient: v.string(),
  subject: v.string(),
  text: v.string(),
  html: v.nullable(v.string()),
  labels: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string())),
  at: v.number(),
  status: v.picklist(['sent', 'delivered', 'bounced', 'complaint']),
});

function messageOf(row: unknown): OutboxMessage {
  const { provider_id: providerId, recipient: to, html, at, ...rest } = v.parse(stored, row);
  return {
    ...rest,
    providerId,
    to,
    ...(html === null ? {} : { html }),
    links: linksIn(rest.text),
    when: new Date(at).toISOString(),
  };
}

export function openOutbox(database: DatabaseSync): Outbox {
  database.exec(`CREATE TABLE IF NOT EXISTS outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, provider_id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL,
    recipient TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, html TEXT, at INTEGER NOT NULL,
    labels TEXT NOT NULL DEFAULT '{}', status TEXT NOT NULL DEFAULT 'sent')`);
  const columns = database.prepare("SELECT name FROM pragma_table_info('outbox')").all();
  // An outbox that was begun before messages had any.
  if (!columns.some(({ name }) => name === 'labels'))
    database.exec("ALTER TABLE outbox ADD COLUMN labels TEXT NOT NULL DEFAULT '{}'");
  const insert = database.prepare(
    'INSERT INTO outbox (provider_id, channel, recipient, subject, text, html, labels, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const page = database.prepare('SELECT * FROM outbox WHERE id < ? ORDER BY id DESC LIMIT ?');
  const byId = database.prepare('SELECT * FROM outbox WHERE id = ?');
  const byProviderId = database.prepare('SELECT * FROM outbox WHERE provider_id = ?');
  const update = database.prepare('UPDATE outbox SET status = ? WHERE provider_id = ?');
  const forget = database.prepare(
    "UPDATE outbox SET subject = '', text = '(erased with the family)', html = NULL WHERE labels ->> 'case' = ?",
  );
  const forgetPerson = database.prepare(
    "UPDATE outbox SET recipient = '', subject = '', text = '(erased with the person)', html = NULL WHERE labels ->> 'person' = ?",
  );
  const count = database.prepare('SELECT count(*) AS number FROM outbox WHERE channel = ?');
  const one = (row: unknown) => (row === undefined ? undefined : messageOf(row));

  return {
    record: (message) =>
      void insert.run(
        message.providerId,
        message.channel,
        message.to,
        message.subject,
        message.text,
        message.html ?? null,
        JSON.stringify(message.labels),
        message.at,
      ),
    list: ({ limit, before = Number.MAX_SAFE_INTEGER }) => page.all(before, limit).map(messageOf),
    find: (id) => one(byId.get(id)),
    findByProviderId: (providerId) => one(byProviderId.get(providerId)),
    setStatus: (providerId, status) => void update.run(status, providerId),
    forget: (reference) => void forget.run(reference),
    forgetPerson: (person) => void forgetPerson.run(person),
    counts: () => ({
      email: Number(count.get('email')?.['number']),
      sms: Number(count.get('sms')?.['number']),
    }),
  };
}
