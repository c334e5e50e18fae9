/** The log of every case, and the use case of every command: load, decide, append once. */
import { setTimeout as pause } from 'node:timers/promises';
import { type CaseReference, decide, evolve, hashOf, ok, type RecordedEvent, seal } from '#case';
import { instantNow, type StoreDependencies } from '../dependencies.ts';
import type { Cases } from '../ports.ts';
import { openTable } from '../table.ts';
import { appendEvent, findEvent } from './event-item.ts';
import { eventPages } from './event-pages.ts';
import { readCase } from './read-case.ts';

/** Others who write to the same case at the same moment are a few; more than this is a fault. */
const attempts = 10;
/** Before another try: a random time, longer with each, at most the second figure. */
const pauseMs = { first: 5, longest: 100 };

export function createCases(deps: StoreDependencies): Cases {
  const events = openTable(deps, 'events');
  const rows = openTable(deps, 'rows');
  const load = async (reference: CaseReference) => (await readCase(events, rows, reference)).state;

  /** A write whose answer got lost was repeated by the client and finds its own first one: that is a success too. */
  const append = async (recorded: RecordedEvent): Promise<boolean> => {
    if (await appendEvent(events, recorded)) return true;
    const taken = await findEvent(events, recorded.reference, recorded.sequence);
    return taken !== undefined && hashOf(taken) === hashOf(recorded);
  };

  return {
    load,
    events: eventPages(events),
    async carryOut(reference, command, by) {
      for (let attempt = 0; attempt < attempts; attempt++) {
        if (attempt > 0) await pause(Math.random() * Math.min(pauseMs.longest, pauseMs.first * 2 ** attempt));
        const state = await load(reference);
        const now = instantNow(deps);
        const decided = decide(state, command, { now, settings: deps.settings });
        if (!decided.ok) return decided;
        const recorded = seal(state, decided.value, now, by, reference);
        if (await append(recorded)) return ok({ recorded, state: evolve(state, recorded) });
      }
      throw new Error(`Case ${reference} kept changing: ${command.type} was not recorded`);
    },
  };
}
