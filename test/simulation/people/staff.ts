/** Coordinators and managers: act on what they are written to about, now and then by themselves, or not at all. */
import { type CaseCommand, type CaseReference, type CaseState, dateIn, isAllowed } from '#case';
import type { Letter } from '../system/post.ts';
import type { Simulated } from '../system/simulated-system.ts';
import { type Beginning, someNeed } from './beginning.ts';
import type { Memory } from './memory.ts';
import { sittings } from './sittings.ts';

const day = 86_400_000;
/** The first tries follow one another; then they come back to it later, until it is done. */
const mostTries = 12;
/** Of what they do; pages cost the simulation more than the commands behind them. */
const throughTheDoor = 0.35;

export function staff(the: Simulated, memory: Memory, beginning: Beginning) {
  const { random, pass, sandboxes, store } = the;
  const atTheDoor = sittings(the, memory, beginning);

  /** Does it as a page of theirs would, again where nothing comes back. */
  async function patiently(work: () => Promise<void>): Promise<void> {
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      if ((await sandboxes.run('staff', 29, work)).ok) return;
      await pass(random.between(1_000, 60_000) * 4 ** Math.max(0, attempt - 4));
    }
  }

  const carryOut = (reference: CaseReference, command: CaseCommand, id: string) =>
    patiently(async () => {
      const done = await store.cases.carryOut(reference, command, { role: 'coordinator', id });
      if (done.ok) memory.events.push(done.value.recorded);
    });

  function something(state: CaseState): CaseCommand {
    const { volunteers, coordinators } = beginning;
    const to = dateIn(new Date(the.now() + random.between(1, 30) * day).toISOString(), the.settings);
    const formId = random.bytes(6).toString('hex');
    const need = state.needs[random.between(0, state.needs.length + 1)];
    const all: CaseCommand[] = [
      { type: 'reassign', role: 'volunteer', to: random.pick(volunteers) },
      { type: 'reassign', role: 'coordinator', to: random.pick(coordinators) },
      { type: 'add-need', need: someNeed(random), assessed: random.chance(0.5), id: formId },
      ...(need ? [{ type: 'withdraw-need', needId: need.id } as const] : []),
      { type: 'reschedule', subject: random.pick(['assessment', 'delivery', 'check-in']), to },
      { type: 'close', reason: random.pick(['moved-away', 'withdrew', 'referred']) },
      { type: 're-open', coordinator: random.pick(coordinators) },
      { type: 'note-the-call' },
    ];
    return random.pick(all.filter(({ type }) => isAllowed(type, state)));
  }

  return {
    patiently,
    async read(letter: Letter): Promise<void> {
      const reference = letter.links.map((link) => /\/cases\/([\w-]+)$/.exec(link)?.[1]).find(Boolean);
      if (reference === undefined || random.chance(0.3)) return;
      await pass(random.number() ** 2 * 5 * day);
      const state = await store.cases.load(reference);
      if (state === undefined) return;
      if (random.chance(throughTheDoor)) return atTheDoor.atTheCase(reference, state.coordinator);
      const id = letter.to.split('@')[0] ?? state.coordinator;
      if (state.waitingFor !== undefined && random.chance(0.6))
        return carryOut(reference, { type: 'take-up' }, id);
      await carryOut(reference, something(state), id);
    },
    async actUnasked(reference: CaseReference): Promise<void> {
      const state = await store.cases.load(reference);
      if (state === undefined) return;
      await (random.chance(throughTheDoor)
        ? atTheDoor.atTheCase(reference, state.coordinator)
        : carryOut(reference, something(state), state.coordinator));
    },
    actAtLarge: atTheDoor.atLarge,
  };
}
