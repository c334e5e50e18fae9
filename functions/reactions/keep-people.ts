/** The people store follows the log: a household is kept once its case is open, channels stop, data is erased. */
import type { PersonId, RecordedEvent } from '#case';
import type { People, Person } from '#functions/store/ports.ts';
import type { Reaction } from './reaction.ts';

interface Collaborators {
  people: Pick<People, 'settleHousehold' | 'stopChannel' | 'erase'>;
}

export function keepPeople(the: Collaborators): Reaction {
  return async ({ reference, event, at }) => {
    switch (event.type) {
      case 'case-opened':
        return the.people.settleHousehold(reference);
      case 'personal-data-erased':
        return the.people.erase(reference);
      case 'message-bounced':
        return the.people.stopChannel(event.person, {
          channel: event.channel,
          why: event.complaint ? 'complained' : 'bounced',
          at,
        });
      case 'messages-stopped':
        return stopAll(the, event, at);
    }
  };
}

async function stopAll(
  the: Collaborators,
  event: Extract<RecordedEvent['event'], { type: 'messages-stopped' }>,
  at: string,
): Promise<void> {
  const person: PersonId = event.person;
  for (const channel of event.channels) {
    const stop: Person['stopped'][number] = { channel, why: 'asked', at };
    await the.people.stopChannel(person, stop);
  }
}
