/** Once a family is erased, nothing personal of it is left in any table, and none of it is written to anybody. */
import type { RecordedEvent } from '#case';
import { tableNames } from '#functions/functions.ts';
import type { Memory } from '../people/memory.ts';
import type { Simulated } from '../system/simulated-system.ts';
import type { Checks } from './broken.ts';

/** What is on its way as a family is erased may arrive. */
const grace = 10 * 60_000;

export function checkErased(
  { check }: Checks,
  { dynamo, post }: Simulated,
  log: readonly RecordedEvent[],
  { personal }: Memory,
): void {
  const erased = log.find(({ event }) => event.type === 'personal-data-erased');
  if (erased === undefined) return;
  const { reference, at } = erased;
  const since = Date.parse(at) + grace;
  const letters = post.letters.filter((letter) => letter.at > since && !letter.late).map(({ text }) => text);
  const places = [
    ...tableNames.flatMap((name) =>
      dynamo
        .table(name)
        .all()
        .map((item) => [`${name} ${item['pk']?.S} ${item['sk']?.S}`, JSON.stringify(item)] as const),
    ),
    ...letters.map((text) => ['a letter', text] as const),
  ];
  for (const value of personal.get(reference) ?? []) {
    const found = places.find(([, text]) => text.includes(value));
    check(
      'nothing personal is left of a family that was erased',
      found === undefined,
      () => `${reference} erased ${at}: ${value} in ${found?.[0]}`,
    );
  }
}
