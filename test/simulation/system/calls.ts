/** A call of a function to an AWS service: it takes time, and the adversary has its way with it. */
import type { CallFault } from '../faults/adversary.ts';
import type { Service } from '../faults/outages.ts';
import type { Around } from './around.ts';
import { failure, type Sandbox, sandboxNow } from './sandbox.ts';

export interface Calls {
  /** @param perform lets the call take effect; its error is the service's answer. */
  call(to: Service, perform: () => Promise<unknown>): Promise<unknown>;
  /** Waits for virtual time; who died meanwhile does not come back. */
  pass(milliseconds: number, sandbox?: Sandbox): Promise<void>;
}

/** The SDK sends a call again after errors that may pass, three times in all. */
const attempts = 3;

const minute = 60_000;

class ServiceFault extends Error {
  readonly $fault = 'server';
  readonly $metadata = {};
  constructor(name: string) {
    super(name);
    this.name = name;
  }
}

export function createCalls({ agenda, now, random, adversary }: Around): Calls {
  const pass: Calls['pass'] = (milliseconds, sandbox = sandboxNow()) =>
    new Promise((resolve) => {
      if (sandbox !== undefined) sandbox.waiting += 1;
      agenda.put(now() + Math.round(milliseconds), () => {
        if (sandbox === undefined) return resolve();
        sandbox.waiting -= 1;
        if (sandbox.alive || sandbox.late) resolve();
      });
    });

  const die = async (sandbox: Sandbox): Promise<never> => {
    sandbox.late = false;
    sandbox.die(failure('Runtime.ExitError', 'Runtime exited'));
    return new Promise(() => undefined);
  };

  async function attempt(
    fault: CallFault | undefined,
    sandbox: Sandbox,
    perform: () => Promise<unknown>,
  ): Promise<unknown> {
    if (fault === 'function died before a call') return die(sandbox);
    if (fault === 'call refused') throw new ServiceFault('InternalServerError');
    const done = perform();
    // Whoever dies with it, or loses it, does not hear of its error either.
    done.catch(() => undefined);
    if (fault === 'function died after a call') return die(sandbox);
    if (fault === 'call took effect, answer lost') {
      await done.catch(() => undefined);
      throw new ServiceFault('TimeoutError');
    }
    return done;
  }

  return {
    pass,
    async call(to, perform) {
      const sandbox = sandboxNow();
      if (sandbox === undefined) return perform();
      // What other threads had under way for it comes back all the same.
      if (!sandbox.alive && !sandbox.late) return new Promise(() => undefined);
      if (adversary.isDown(to, now())) {
        await pass(random.between(100, 3_000));
        throw new ServiceFault('ServiceUnavailable');
      }
      if (adversary.strikes('function paused')) {
        sandbox.late = true;
        sandbox.troubled = true;
        await pass(random.between(minute, 8 * 60 * minute));
      }
      const fault = adversary.callFault();
      if (fault !== undefined && fault !== 'call slow') sandbox.troubled = true;
      // Drawn before the call takes effect: what it sets going elsewhere draws too, and not always after as many turns.
      const back = random.between(1, 10);
      await pass(random.between(1, 10));
      if (fault === 'call slow') await pass(random.between(200, 40_000));
      if (fault === 'call throttled, sent again')
        for (let again = 1; again < attempts; again += 1) await pass(random.between(50, 1_000));
      if (fault === 'call took effect, answer lost, sent again') {
        await perform().catch(() => undefined);
        await pass(random.between(1_000, 6_000));
      }
      try {
        return await attempt(fault, sandbox, perform);
      } finally {
        await pass(back);
      }
    },
  };
}
