/**
 * Events as their items hold them. Only the envelope and the type are looked at when one is read: the content is
 * sealed by the hash that the next event carries, and was decided by the model.
 */
import * as v from 'valibot';
import {
  actorRoles,
  type CaseEvent,
  type CaseEventType,
  type CaseReference,
  type RecordedEvent,
} from '#case';
import { eventKey } from '../keys.ts';
import type { Item, Table } from '../table.ts';

const types: Readonly<Record<CaseEventType, true>> = {
  'case-opened': true,
  'assessment-asked': true,
  'assessment-recorded': true,
  'goods-set-aside': true,
  'goods-missing': true,
  'delivery-asked': true,
  'delivery-confirmed': true,
  'check-in-planned': true,
  'check-in-asked': true,
  'check-in-answered': true,
  'rung-climbed': true,
  'message-sent': true,
  'message-delivered': true,
  'message-bounced': true,
  'message-failed': true,
  'messages-stopped': true,
  'ask-settled': true,
  'task-handed-back': true,
  'call-asked': true,
  'call-made': true,
  escalated: true,
  'taken-up': true,
  reassigned: true,
  'need-added': true,
  'need-withdrawn': true,
  'note-referenced': true,
  'consent-given': true,
  'consent-withdrawn': true,
  rescheduled: true,
  closed: true,
  're-opened': true,
  'details-exported': true,
  'personal-data-erased': true,
};

const isEvent = (value: unknown): boolean => {
  const named = v.safeParse(v.object({ type: v.string() }), value);
  return named.success && Object.hasOwn(types, named.output.type);
};

const recordedEvent = v.object({
  reference: v.string(),
  sequence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.string(),
  by: v.object({
    role: v.picklist(actorRoles),
    id: v.exactOptional(v.string()),
  }),
  previous: v.string(),
  event: v.custom<CaseEvent>(isEvent),
});

export const readEvent = (item: Item): RecordedEvent => v.parse(recordedEvent, item);

const eventItem = (recorded: RecordedEvent): Item => ({ ...recorded });

/** The log is only ever added to: false when the place is taken. */
export const appendEvent = (events: Table, recorded: RecordedEvent): Promise<boolean> =>
  events.put(eventItem(recorded), { when: 'attribute_not_exists(#reference)' });

export async function findEvent(
  events: Table,
  reference: CaseReference,
  sequence: number,
): Promise<RecordedEvent | undefined> {
  const item = await events.get(eventKey(reference, sequence));
  return item && readEvent(item);
}
