/** Every key of every table; they are spelled here and nowhere else. Permissions are given by these prefixes. */
import { createHash, createHmac } from 'node:crypto';
import type { CaseReference, GoodsKind, Instant, IsoDate, PersonId, Stage } from '#case';

export interface Key {
  pk: string;
  sk: string;
  [attribute: string]: unknown;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Keys show up in traces where items do not. So short a text as a phone number or the beginning of a name could be
 * guessed from a plain hash by trying all: the organisation's secret is mixed in, which is kept with the people and
 * nowhere else.
 */
const keyed = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('hex');

/** A partition key that every case would share is spread over so many partitions. */
export const stageShards = 4;
const shardOf = (reference: CaseReference): number =>
  Number.parseInt(sha256(reference).slice(0, 8), 16) % stageShards;

export const eventKey = (reference: CaseReference, sequence: number) => ({ reference, sequence });

export const rowKeys = {
  row: (reference: CaseReference): Key => ({ pk: `CASE#${reference}`, sk: 'ROW' }),
  referenceOf: (pk: string): CaseReference => pk.slice('CASE#'.length),
  stage: (stage: Stage, shard: number): string => `STAGE#${stage}#${shard}`,
  stageOf: (stage: Stage, reference: CaseReference): string => rowKeys.stage(stage, shardOf(reference)),
  desk: (person: PersonId): string => `DESK#${person}`,
  coordinator: (person: PersonId): string => `COORDINATOR#${person}`,
  waiting: (kind: GoodsKind): string => `WAITING#${kind}`,
  /** Closed cases whose families are still known, by when they were closed; in the index of coordinators' cases. */
  stillKnown: (shard: number): string => `STILL-KNOWN#${shard}`,
  stillKnownOf: (reference: CaseReference): string => rowKeys.stillKnown(shardOf(reference)),
  /** `month` as `2026-11`. */
  daysToDelivery: (month: string): string => `TALLY#DAYS-TO-DELIVERY#${month}`,
  checkIns: (month: string): string => `TALLY#CHECK-INS#${month}`,
  help: (person: PersonId): string => `HELP#${person}`,
};

export const askKeys = {
  link: (secret: string): Key => ({ pk: `LINK#${sha256(secret)}`, sk: 'LINK' }),
  /** How often a link was used in one stretch of time, by the second in which that began. */
  linkUse: (secret: string, use: string, since: number): Key => ({
    pk: `LINK#${sha256(secret)}`,
    sk: `USED#${use}#${since}`,
  }),
  /** The same of what a member of staff did. */
  staffUse: (person: PersonId, use: string, since: number): Key => ({
    pk: `LIMIT#${person}`,
    sk: `${use}#${since}`,
  }),
  wait: (reference: CaseReference): Key => ({ pk: `WAIT#${reference}`, sk: 'WAIT' }),
  executions: (reference: CaseReference): string => `EXECUTIONS#${reference}`,
  /**
   * In the order in which they are listed: by their start, with milliseconds however it was written; where a case
   * begins and asks at once, the case comes first.
   */
  execution: (
    reference: CaseReference,
    startedAt: Instant,
    machine: 'case' | 'ask-a-person',
    name: string,
  ): Key => ({
    pk: askKeys.executions(reference),
    sk: `${new Date(startedAt).toISOString()}#${machine === 'case' ? 1 : 2}#${name}`,
  }),
};

export const goodsKeys = {
  consignment: (id: string): Key => ({ pk: `CONSIGNMENT#${id}`, sk: 'CONSIGNMENT' }),
  /** Consignments come a few a week: one partition holds their list. */
  list: 'CONSIGNMENTS',
  kind: (kind: GoodsKind): string => `KIND#${kind}`,
  stock: (consignmentId: string): string => `STOCK#${consignmentId}`,
  stockLine: (consignmentId: string, line: number): Key => ({
    pk: goodsKeys.stock(consignmentId),
    sk: `LINE#${String(line).padStart(4, '0')}`,
  }),
  /** What one family holds of a line is kept under this name. */
  hold: (reference: CaseReference, needId: string): string => `${reference}:${needId}`,
};

export const peopleKeys = {
  salt: { pk: 'SALT', sk: 'SALT' } satisfies Key,
  person: (id: PersonId): Key => ({ pk: `PERSON#${id}`, sk: 'PERSON' }),
  personOf: (pk: string): PersonId => pk.slice('PERSON#'.length),
  endedSessions: (id: PersonId): Key => ({ pk: `SESSIONS#${id}`, sk: 'ENDED' }),
  role: (role: string): string => `ROLE#${role}`,
  householdItems: (reference: CaseReference): string => `HOUSEHOLD#${reference}`,
  household: (reference: CaseReference): Key => ({
    pk: peopleKeys.householdItems(reference),
    sk: 'HOUSEHOLD',
  }),
  householdMatch: (reference: CaseReference, why: string): Key => ({
    pk: peopleKeys.householdItems(reference),
    sk: `MATCH#${why}`,
  }),
  householdOf: (pk: string): CaseReference => pk.slice('HOUSEHOLD#'.length),
  /** What this household has in common with others: its phone, say. */
  match: (secret: string, why: string, likeness: string): string =>
    `MATCH#${keyed(secret, `${why}:${likeness}`)}`,
  /** What a household is found by while its case is not open yet, by none but whoever erases the family. */
  begun: (secret: string, likeness: string): string => `BEGUN#${keyed(secret, likeness)}`,
  /** What a family is searched by. */
  sought: (secret: string, what: string): string => `SOUGHT#${keyed(secret, what)}`,
  householdSought: (reference: CaseReference, sought: string): Key => ({
    pk: peopleKeys.householdItems(reference),
    sk: sought,
  }),
  /** What one member of staff opened on one day (`2026-11-22`). */
  accesses: (person: PersonId, on: IsoDate): string => `ACCESS#${person}#${on}`,
  access: (person: PersonId, on: IsoDate, reference: CaseReference): Key => ({
    pk: peopleKeys.accesses(person, on),
    sk: `${on}#${reference}`,
  }),
  accessIn: (pk: string): { person: PersonId; on: IsoDate } => {
    const [, person = '', on = ''] = /^ACCESS#(.*)#([^#]*)$/.exec(pk) ?? [];
    return { person, on };
  },
  /** Who opened one family's details, in the order of days. */
  openedBy: (reference: CaseReference): string => `OPENED#${reference}`,
  card: (reference: CaseReference): Key => ({ pk: `VISIT#${reference}`, sk: 'CARD' }),
  /** Of a household's item or its card's. */
  familyOf: (pk: string): CaseReference => pk.slice(pk.indexOf('#') + 1),
  notes: (reference: CaseReference): string => `NOTES#${reference}`,
  note: (reference: CaseReference, at: string, id: string): Key => ({
    pk: peopleKeys.notes(reference),
    sk: `${at}#${id}`,
  }),
  drafts: (coordinator: PersonId): string => `DRAFT#${coordinator}`,
  draft: (coordinator: PersonId, id: string): Key => ({ pk: peopleKeys.drafts(coordinator), sk: id }),
};
