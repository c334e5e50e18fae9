/** Reads a list of people until a page is full of those who fit: a bounded number of reads, whoever is sought. */
import type { People, Person } from '#functions/store/ports.ts';

const readAtOnce = 50;
/** 1,000 people, as many as the store ever chooses among. */
const mostReads = 20;
/** A page ends with the read that fills it: it shows so many, and a few more. */
export const pageOf = 30;

interface Found {
  people: Person[];
  /** Where the list goes on, perhaps with nobody who fits. */
  next?: string;
}

export async function readList(
  people: Pick<People, 'list'>,
  role: Person['role'],
  fits: (person: Person) => boolean,
  from: { cursor?: string },
): Promise<Found> {
  const found: Person[] = [];
  let { cursor } = from;
  for (let reads = 0; reads < mostReads && found.length < pageOf; reads += 1) {
    const read = await people.list(role, { limit: readAtOnce, ...(cursor !== undefined && { cursor }) });
    found.push(...read.items.filter(fits));
    cursor = read.next;
    if (cursor === undefined) break;
  }
  return { people: found, ...(cursor !== undefined && { next: cursor }) };
}
