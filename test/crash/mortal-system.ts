/** A local system whose process is killed again and again, and started anew on the same folder and port. */
import { type Wire, type WireAnswer, type WireRequest, wireTo } from '#local/demo/browser.ts';
import { type OwnProcessOptions, startProcess } from '#local/demo/own-process.ts';

/** A form is sent, the clock is moved, or something is read. */
export type RequestKind = 'form' | 'clock' | 'reading';

export interface Death {
  /** It dies during this request of the kind or soon after; the first is 1. Requests sent again count once. */
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
  /** Different ones; those that were sent again count once. */
  requests(): Readonly<Record<RequestKind, number>>;
  /** Requests that found nobody, or lost their answer. */
  lost(): number;
  /** Ends it in peace, all deaths behind it. */
  stop(): Promise<void>;
}

/** A request finds nobody this often, with the process alive, before the test gives up. */
const mostMisses = 50;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const kindOf = ({ method, address }: WireRequest): RequestKind =>
  method === 'GET' ? 'reading' : address === '/local/clock' ? 'clock' : 'form';

export async function startMortal(
  options: Omit<OwnProcessOptions, 'port'>,
  deaths: Readonly<Record<RequestKind, readonly Death[]>>,
): Promise<MortalSystem> {
  let running = startProcess({ ...options, port: 0 });
  const url = await running.ready;
  const port = Number(new URL(url).port);
  const direct = wireTo(url);
  /** Resolves when somebody answers again. */
  let alive: Promise<unknown> = Promise.resolve();
  let dying: Promise<unknown> = Promise.resolve();
  const count = { kills: 0, lost: 0 };
  const requests = { form: 0, clock: 0, reading: 0 };

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
      const kind = kindOf(request);
      requests[kind] += 1;
      const death = deaths[kind].find((one) => one.request === requests[kind]);
      if (death !== undefined) dying = dying.then(() => die(death));
      return ask(request);
    },
    kills: () => count.kills,
    requests: () => requests,
    lost: () => count.lost,
    async stop() {
      await dying;
      await running.end('SIGTERM');
    },
  };
}
