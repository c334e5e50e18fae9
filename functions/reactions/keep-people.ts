/**
 * The people store follows the log: a household and notes are kept once the case refers to them, channels stop, a family
 * is erased, and the visit card names the coordinator who has the case.
 */
import {
  type CaseEvent,
  type CaseReference,
  type Channel,
  channels,
  contactedAt,
  notesIn,
  type PersonId,
} from '#case';
import { type ErasingCollaborators, eraseFamily } from '#functions/erasure/erase-family.ts';
import type { People, Person } from '#functions/store/ports.ts';
import type { Reaction } from './reaction.ts';

interface Collaborators extends ErasingCollaborators {
  people: ErasingCollaborators['people'] &
    Pick<People, 'find' | 'findCard' | 'saveHousehold' | 'settleHousehold' | 'settleNotes' | 'stopChannel'>;
}

export function keepPeople(the: Collaborators): Reaction {
  return async ({ reference, event, at }) => {
    await keepNotes(the, reference, notesIn(event));
    switch (event.type) {
      case 'case-opened':
      // Every case comes by here in its time: what households are found by can change, and old ones follow.
      case 'check-in-planned':
        return the.people.settleHousehold(reference);
      case 'personal-data-erased':
        return eraseFamily(the, reference);
      case 'message-bounced':
        // Who calls us unwanted is not followed to their other address.
        return event.complaint
          ? stopAll(the, event.person, channels, 'complained', at)
          : stopWhatCameBack(the, reference, event, at);
      case 'message-failed':
        return stopFor(the, reference, event, at);
      case 'messages-stopped':
        return stopAll(the, event.person, event.channels, 'asked', at);
      case 're-opened':
        return nameOnCard(the, reference);
      case 'reassigned':
        return event.role === 'coordinator' ? nameOnCard(the, reference) : undefined;
    }
  };
}

/** What comes after the family was erased, such as a late answer, goes the way of everything else. */
async function keepNotes(the: Collaborators, reference: CaseReference, ids: readonly string[]) {
  if (ids.length === 0) return;
  const state = await the.cases.load(reference);
  if (state?.personalDataErased) await the.people.erase(reference);
  else await the.people.settleNotes(reference, ids);
}

/** Volunteers call the coordinator who has the case now, be it another than when this was recorded. */
async function nameOnCard({ cases, people }: Collaborators, reference: CaseReference): Promise<void> {
  const state = await cases.load(reference);
  if (state === undefined) return;
  const [coordinator, household, card] = await Promise.all([
    people.find(state.coordinator),
    people.findHousehold(reference),
    people.findCard(reference),
  ]);
  if (coordinator === undefined || household === undefined || card === undefined) return;
  const { coordinatorPhone: _, ...rest } = card;
  const { name: coordinatorName, phone } = coordinator;
  await people.saveHousehold(household, {
    ...rest,
    coordinatorName,
    ...(phone && { coordinatorPhone: phone }),
  });
}

/** Most failures pass; a number that asked the provider for silence, or an address that is none, stays as it is. */
async function stopFor(
  the: Collaborators,
  reference: CaseReference,
  failed: Extract<CaseEvent, { type: 'message-failed' }>,
  at: string,
): Promise<void> {
  const { person, channel, code } = failed;
  if (code === 'opted-out') await stopAll(the, person, [channel], 'asked', at);
  if (code === 'no-such-address') await stopWhatCameBack(the, reference, failed, at);
}

/** Word of an address can come days later, or out of a dead letter: nothing follows for the one that took its place. */
async function stopWhatCameBack(
  the: Collaborators,
  reference: CaseReference,
  { messageId, person, channel }: Extract<CaseEvent, { type: 'message-bounced' | 'message-failed' }>,
  at: string,
): Promise<void> {
  const since = (await the.people.find(person))?.addressSince?.[channel];
  const state = since === undefined ? undefined : await the.cases.load(reference);
  const written = state && contactedAt(state, messageId);
  if (since !== undefined && written !== undefined && written < since) return;
  await stopAll(the, person, [channel], 'bounced', at);
}

async function stopAll(
  { people }: Collaborators,
  person: PersonId,
  stopped: readonly Channel[],
  why: Person['stopped'][number]['why'],
  at: string,
): Promise<void> {
  for (const channel of stopped) await people.stopChannel(person, { channel, why, at });
}
