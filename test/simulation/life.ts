/** One year of a few families' cases, with everything that goes wrong in it, and what is left at its end. */
import { createAdversary } from './faults/adversary.ts';
import { type Found, lookBack } from './invariants/index.ts';
import { type Beginning, begin, bringGoods } from './people/beginning.ts';
import { emptyMemory } from './people/memory.ts';
import { operator } from './people/operator.ts';
import { reception } from './people/reception.ts';
import { byScanner } from './people/scanners.ts';
import { staff } from './people/staff.ts';
import { volunteers } from './people/volunteers.ts';
import { createRandom } from './random.ts';
import { isForTheCanary, type Letter } from './system/post.ts';
import { sandboxNow } from './system/sandbox.ts';
import { putDownTheSchedule } from './system/schedule.ts';
import { type Simulated, startSimulated } from './system/simulated-system.ts';

export interface Life extends Found {
  seed: number;
  faults: Readonly<Record<string, number>>;
  cases: number;
  calls: number;
  messages: number;
  answers: number;
  /** Records that were put aside as dead letters, and sent again by an operator. */
  buried: number;
}

export interface LifeOptions {
  /** Nothing goes wrong. */
  peaceful?: boolean;
  /** Told of what happens, line by line. */
  watch?(line: string): void;
}

const minute = 60_000;
const day = 86_400_000;
const days = 365;
/** At the end nothing goes wrong any more and nobody acts, so that all that is under way comes to rest. */
const daysOfRest = 3;
/** 09:00 in Almaty on a Monday; lives begin in the year after it. */
const firstMorning = Date.parse('2026-03-02T04:00:00.000Z');

let warm: Promise<unknown> | undefined;

/**
 * The same for the same seed, wherever it stands among others: the first life of a process fills caches, after which
 * what runs side by side comes in another order; so that one is not looked at.
 */
export async function live(seed: number, options: LifeOptions = {}): Promise<Life> {
  warm ??= liveThrough(0, { peaceful: true });
  await warm;
  return liveThrough(seed, options);
}

async function liveThrough(seed: number, { peaceful = false, watch }: LifeOptions): Promise<Life> {
  const random = createRandom(seed, () => sandboxNow()?.source);
  const adversary = createAdversary(random, peaceful);
  const memory = emptyMemory();
  const startAt = firstMorning + random.between(0, 365) * day;
  const end = startAt + days * day;
  let read = (_: Letter): void => undefined;
  const the = await startSimulated({
    seed,
    random,
    adversary,
    startAt,
    watch,
    arrived: (letter) => read(letter),
    written: ({ table, key }) => {
      if (table === 'events' && byScanner())
        memory.byScanners.push(`${key['reference']?.S} ${key['sequence']?.N}`);
    },
  });
  try {
    const beginning = await begin(the, memory);
    const [phones, office] = [volunteers(the, memory), staff(the, memory, beginning)];
    read = (letter) => {
      if (the.now() >= end || isForTheCanary(letter)) return;
      void phones(letter);
      void office.read(letter);
    };
    putDown(the, beginning, office, end);
    const schedule = putDownTheSchedule(the, end, daysOfRest);
    await the.runUntil(end);
    adversary.rest();
    await the.runUntil(end + daysOfRest * day);
    return {
      seed,
      ...(await lookBack(the, beginning, schedule, memory)),
      faults: adversary.counts(),
      cases: beginning.families.length,
      calls: the.requests(),
      messages: the.post.letters.length,
      answers: memory.answers.length,
      buried: the.streams.buried(),
    };
  } finally {
    the.end();
  }
}

/** What happens without anybody having been written to. */
function putDown(
  the: Simulated,
  { families }: Beginning,
  office: ReturnType<typeof staff>,
  end: number,
): void {
  const { agenda, random, adversary, now } = the;
  const receive = reception(the);
  for (const family of families) {
    const { reference, opensAt, open } = family;
    const atTheDoor = random.chance(0.5);
    agenda.put(opensAt, () => void (atTheDoor ? receive(family) : office.patiently(open)));
    for (let at = opensAt; at < end; at += random.between(1, 120) * day)
      agenda.put(at + random.between(0, day), () => void office.actUnasked(reference));
  }
  for (let at = now(), number = 1; at < end; at += random.between(5, 60) * day, number += 1)
    agenda.put(
      at + random.between(0, day),
      () => void office.patiently(() => bringGoods(the, `consignment-${number}`)),
    );
  for (let at = now(); at < end; at += random.between(10, 90) * day)
    agenda.put(at + random.between(0, day), () => void office.actAtLarge());
  // Most of the time nothing is under way: a process ends where it hurts, when something has just begun.
  for (let at = now(); at < end; at += day)
    agenda.put(at, () => {
      const due = Math.min(agenda.nextDue() ?? end, the.states().nextDue() ?? end);
      if (adversary.strikes('engine restarted')) agenda.put(due + random.between(0, 120), the.restart);
      if (adversary.strikes('service down')) adversary.breakDown(due - random.between(0, 3 * minute));
    });
  // The alarms are looked at on the days of rest too.
  const onCall = operator(the);
  for (let at = now() + random.between(0, day); at < end + 2 * day; at += day / 2)
    agenda.put(at, () => void onCall.look());
}
