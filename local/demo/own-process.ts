/** A local system as a process of its own, as `npm start` runs it, that can be ended like any other: also with SIGKILL. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');

export interface OwnProcess {
  /** Its address (`http://localhost:49152`) once it answers; rejects when it ends before that. */
  ready: Promise<string>;
  /** Ends it and waits for its end; SIGKILL leaves it no time for anything. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** What it has written to its error output so far. */
  complaints(): string;
}

export interface OwnProcessOptions {
  folder: string;
  /** 0: a free one. */
  port: number;
  /** UTC instant at which a new system's clock begins. */
  startAt: string;
}

/** A new system begins with its staff alone. */
export function startProcess({ folder, port, startAt }: OwnProcessOptions): OwnProcess {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', 'tsx', 'local/start.ts'],
    {
      cwd: root,
      env: {
        ...process.env,
        PORT: String(port),
        ASAR_FOLDER: folder,
        ASAR_SEED: 'staff',
        ASAR_START_AT: startAt,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = once(child, 'exit');
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => void said.push(text));
  const complaints = () => said.join('');
  return {
    ready: addressOf(child, complaints),
    async end(signal) {
      child.kill(signal);
      await ended;
    },
    complaints,
  };
}

function addressOf(child: ChildProcess & { stdout: NodeJS.ReadableStream }, complaints: () => string) {
  const ready = Promise.withResolvers<string>();
  createInterface(child.stdout).on('line', (line) => {
    const url = /is ready on (http:\/\/\S+)/.exec(line)?.[1];
    if (url !== undefined) ready.resolve(url);
  });
  child.once('exit', () => ready.reject(new Error(`The system ended before it was ready: ${complaints()}`)));
  // Whoever ends it on purpose need not wait for its start.
  ready.promise.catch(() => undefined);
  return ready.promise;
}
