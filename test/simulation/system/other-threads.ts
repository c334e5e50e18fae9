/**
 * What a function leaves to other threads of this process, as sealing a cookie is: it takes real time, in which a life's
 * time must stand still, also where the function waits for something else at the same time.
 */
import { webcrypto } from 'node:crypto';
import { sandboxNow } from './sandbox.ts';

const methods = ['encrypt', 'decrypt', 'sign', 'verify', 'digest', 'importKey', 'deriveBits'] as const;

/** From here on these count as computing. @returns puts everything back. */
export function countOtherThreads(): () => void {
  const { subtle } = webcrypto;
  for (const name of methods) {
    const before = subtle[name];
    Object.defineProperty(subtle, name, {
      configurable: true,
      value: (...given: unknown[]) => counted(() => Reflect.apply(before, subtle, given)),
    });
  }
  return () => {
    for (const name of methods) Reflect.deleteProperty(subtle, name);
  };
}

async function counted(work: () => unknown): Promise<unknown> {
  const sandbox = sandboxNow();
  if (sandbox === undefined) return work();
  sandbox.elsewhere += 1;
  try {
    return await work();
  } finally {
    sandbox.elsewhere -= 1;
  }
}
