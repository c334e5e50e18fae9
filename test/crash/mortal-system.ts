/** A local system whose process is killed again and again, and started anew on the same folder and port. */
import { type Wire, type WireAnswer, type WireRequest, wireTo } from '#local/demo/browser.ts';
import { type OwnProcessOptions, startProcess } from '#local/demo/own-process.ts';

export interface Death {
  /** It dies during this request or soon after; the first is 1. Requests that are sent again count once. */
  request: number;
  /** So many milliseconds after the request was sent. */
  delay: number;
  /** So many milliseconds into the start that follows, it dies once more. */
  again?: number;
}

export interface MortalSystem {
  /** Asks as a person would: who finds nobody there asks the same thing once more when somebody is. */
  wire: Wire;
  kills(): number;
  requests(): number;
  /** Requests that found nobody, or lost their answer. */
  lost(): number;
  /** Ends it in peace, all deaths behind it. */
  stop(): Promise<void>;
}

/** A request finds nobody this often, with the process alive, before the test gives up. */
const mostMisses = 50;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param deaths in the order of their requests. */
export async function startMortal(
  options: Omit<OwnProcessOptions, 'port'>,
  deaths: readonly Death[],
): Promise<MortalSystem> {
  const toCome = [...deaths];
  let running = startProcess({ ...options, port: 0 });
  const url = await running.ready;
  const port = Number(new URL(url).port);
  const direct = wireTo(url);
  /** Resolves when somebody answers again. */
  let alive: Promise<unknown> = Promise.resolve();
  let dying: Promise<unknown> = Promise.resolve();
  const count = { kills: 0, requests: 0, lost: 0 };

  async function kill(): Promise<void> {
    count.kills += 1;
    await running.end('SIGKILL');
    running = startProcess({ ...options, port });
  }

  async function dieAndComeBack(again: number | undefined): Promise<void> {
    await kill();
    if (again !== undefined) {
      await pause(again);
      await kill();
    }
    await running.ready;
  }

  async function die({ delay, again }: Death): Promise<void> {
    await pause(delay);
    alive = dieAndComeBack(again);
    await alive;
  }

  async function ask(request: WireRequest): Promise<WireAnswer> {
    for (let misses = 0; ; misses += 1) {
      await alive;
      try {
        return await direct(request);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        count.lost += 1;
        if (misses === mostMisses) throw new Error(`Nobody answers any more: ${running.complaints()}`);
        await pause(10);
      }
    }
  }

  return {
    wire(request) {
      count.requests += 1;
      const [next] = toCome;
      if (next !== undefined && next.request <= count.requests) {
        toCome.shift();
        dying = dying.then(() => die(next));
      }
      return ask(request);
    },
    kills: () => count.kills,
    requests: () => count.requests,
    lost: () => count.lost,
    async stop() {
      await dying;
      await running.end('SIGTERM');
    },
  };
}
