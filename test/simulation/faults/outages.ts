/** What is down for longer than anything tries again: a table, a provider, Step Functions, or a function that is broken. */
import { type FunctionName, type TableName, tableNames } from '#functions/functions.ts';
import type { Random } from '../random.ts';

/** Where a call of a function goes to. */
export type Service = TableName | 'step-functions' | 'email' | 'sms';
/** What a provider lets an account do no more, for a while. */
type Limit = 'sms budget' | 'sms account' | 'email quota' | 'email account';
type Place = Service | FunctionName | Limit | 'every table';

export interface Outage {
  of: Place;
  /** Virtual milliseconds. */
  from: number;
  until: number;
}

export interface Outages {
  /** From this moment on something is down for a while; what reactions need where one is just about to run. */
  begin(at: number, underWay?: 'reaction'): Outage;
  isDown(of: Service | string, at: number): boolean;
  readonly all: readonly Outage[];
}

const places: readonly Place[] = [
  ...tableNames,
  'every table',
  'every table',
  'step-functions',
  'step-functions',
  'email',
  'email',
  'sms',
  'sms',
  'sms budget',
  'sms budget',
  'sms account',
  'email quota',
  'email account',
  // Functions of which a version goes out that cannot work.
  'after-event',
  'after-event',
  'after-goods',
  'delivery-receipts',
  'look-at-the-case',
  'choose-whom-to-ask',
  'contact-the-person',
  'tell-staff',
  'tell-who-opened',
  'leave-with-the-coordinator',
  'volunteer',
];

const ofReactions: readonly Place[] = [
  'rows',
  'asks',
  'goods',
  'people',
  'every table',
  'step-functions',
  'after-event',
  'after-goods',
];

const minute = 60_000;
const hour = 60 * minute;
/** Retries of a step end within minutes, those of a record within hours; nothing is tried again for two days. */
const longest = [10 * minute, hour, 6 * hour, 15 * hour, 48 * hour] as const;

export function createOutages(random: Random): Outages {
  const all: Outage[] = [];
  const tables: readonly string[] = tableNames;
  return {
    all,
    begin(at, underWay) {
      const most = random.pick(longest);
      const of = random.pick(underWay === 'reaction' ? ofReactions : places);
      const outage = { of, from: at, until: at + random.between(most / 4, most) };
      all.push(outage);
      return outage;
    },
    isDown: (of, at) =>
      all.some(
        (outage) =>
          (outage.of === of || (outage.of === 'every table' && tables.includes(of))) &&
          outage.from <= at &&
          at < outage.until,
      ),
  };
}
