/** The emulator's clock, and what is under way in it. */
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';

const state = v.object({
  /** Milliseconds since 1970. */
  now: v.number(),
  /** When the next wait ends by itself. */
  next: v.nullable(v.number()),
  /** Milliseconds since something ran last; null: something runs. */
  quietFor: v.nullable(v.number()),
  failures: v.array(v.object({ function: v.string(), error: v.string() })),
  /** Calls of functions that were held to the policies of their roles. */
  held: v.number(),
  /** Those of them that no policy allows. */
  refused: v.array(
    v.object({ role: v.string(), action: v.string(), resource: v.string(), told: v.string() }),
  ),
});
type State = v.InferOutput<typeof state>;

/** Longer than a stream's records, a message to a function and a new execution take to be picked up. */
const usualQuiet = 250;
const longestWork = 120_000;

export interface Control {
  state(): Promise<State>;
  /** Waits until nothing is under way. */
  settle(): Promise<State>;
  /** Tells a topic something, as a service of AWS that the emulator lacks. */
  publish(topic: string, message: string): Promise<void>;
  /** Lets time pass until then, stopping at everything that is due on the way. */
  moveTo(instant: number): Promise<void>;
}

/** What no rehearsal should have seen, a line each. */
export const wentWrong = ({ failures, refused }: State): string[] => [
  ...failures.map((one) => `${one.function} failed: ${one.error}`),
  ...refused.map(({ role, action, resource, told }) => `${role} may not ${action} on ${resource} ${told}`),
];

/** @param quiet milliseconds in which nothing may run before all counts as done */
export function createControl(url: string, quiet = usualQuiet): Control {
  const ask = async (init?: RequestInit): Promise<State> =>
    v.parse(state, await (await fetch(url, init)).json());
  const post = (asked: unknown) => ask({ method: 'POST', body: JSON.stringify(asked) });
  const jump = (to: number) => post({ to });

  async function settle(): Promise<State> {
    const until = Date.now() + longestWork;
    for (;;) {
      const now = await ask();
      if (now.quietFor !== null && now.quietFor >= quiet) return now;
      if (Date.now() > until) throw new Error('What is under way in the emulator does not end');
      await pause(50);
    }
  }

  return {
    state: () => ask(),
    settle,
    async publish(topic, message) {
      await post({ publish: { topic, message } });
    },
    async moveTo(instant) {
      for (;;) {
        const { next } = await settle();
        if (next === null || next > instant) break;
        await jump(next);
      }
      await jump(instant);
      await settle();
    },
  };
}
