/** Climbs the ladder of a family's latest question as the workflow does, with nobody answering. */
import { expect } from 'vitest';
import {
  type AskKind,
  type Channel,
  type Contact,
  defaultSettings,
  type NextContact,
  nextContact,
} from '#case';
import {
  aFamily,
  aidana,
  askedToDeliver,
  assessed,
  berik,
  type Family,
  helped,
  lastAsk,
  manager,
} from './a-family.ts';

export const both = (): readonly Channel[] => ['sms', 'email'];
const settings = defaultSettings;

export const plan = (family: Family, reach = both): NextContact =>
  nextContact(family.state(), lastAsk(family).id, reach, settings, family.now());

/** Does what the plan says, as the step behind it would. Returns false when the question is settled. */
export function carryOn(family: Family, reach = both, becomes: Contact['status'] = 'sent'): boolean {
  const next = plan(family, reach);
  const askId = lastAsk(family).id;
  if (next.do === 'settled') return false;
  if (next.do === 'settle') {
    family.does({ type: 'settle-ask', askId, outcome: next.outcome });
    return true;
  }
  if (next.at > family.now()) {
    family.at(next.at);
    return true;
  }
  if (next.do === 'find-backup') {
    family.does({ type: 'reassign', role: 'volunteer', to: berik, backup: true });
    return true;
  }
  if (!next.made) contact(family, next, becomes);
  const status = lastContact(family)?.status;
  if (next.made || (status !== 'failed' && status !== 'not-sent')) family.at(next.until);
  return true;
}

function contact(
  family: Family,
  { round, rung, action, channel, person = manager }: Extract<NextContact, { do: 'contact' }>,
  becomes: Contact['status'],
): void {
  const askId = lastAsk(family).id;
  const climbed = family.tries({
    type: 'climb-rung',
    askId,
    round,
    rung,
    action,
    person,
    ...(channel && { channel }),
  });
  if (!climbed.ok) expect(climbed.failure).toEqual({ refused: 'already-recorded' });
  const about = {
    type: 'record-message' as const,
    messageId: lastContact(family)?.messageId ?? '',
    person,
    channel: channel ?? 'email',
  };
  if (becomes === 'sent') family.does({ ...about, status: 'sent', repeated: false });
  if (becomes === 'failed') family.does({ ...about, status: 'failed', code: 'blocked' });
  if (becomes === 'not-sent')
    family.does({ ...about, status: 'failed', code: channel === 'sms' ? 'spend-limit' : 'daily-limit' });
}

const lastContact = (family: Family) => lastAsk(family).contacts.at(-1);

export const contacts = (family: Family) =>
  family.log().flatMap(({ event, at }) => (event.type === 'rung-climbed' ? [{ ...event, at }] : []));

export function asked(kind: AskKind): Family {
  const family = kind === 'assessment' ? aFamily() : kind === 'delivery' ? assessed(aFamily()) : helped();
  if (kind === 'delivery') return askedToDeliver(family);
  if (kind === 'assessment') family.does({ type: 'ask', kind, volunteer: aidana });
  else {
    family.does({ type: 'plan-check-in', on: '2026-12-03' });
    family.at('2026-12-03T04:00:00.000Z');
    family.does({ type: 'ask', kind, volunteer: aidana });
  }
  return family;
}
