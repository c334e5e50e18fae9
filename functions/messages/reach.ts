/** By which ways a person can be written to. */
import type { Channel } from '#case';
import type { Person } from '#functions/store/ports.ts';

/** Preferred first; only those with an address, and not stopped by the person or by a bounce. */
export function reachOf(person: Person): Channel[] {
  const address: Record<Channel, string | undefined> = { email: person.email, sms: person.phone };
  const stopped = new Set(person.stopped.map((stop) => stop.channel));
  return person.channels.filter((channel) => address[channel] !== undefined && !stopped.has(channel));
}

/** Of staff, email first: it is read at a desk, and an alarm goes out at any hour. */
export const reachOfStaff = (person: Person): Channel[] => reachOf(person).toSorted(emailFirst);

const emailFirst = (one: Channel, other: Channel): number =>
  Number(other === 'email') - Number(one === 'email');
