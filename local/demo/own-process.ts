/** A local system as a process of its own, as `npm start` runs it, that can be ended like any other: also with SIGKILL. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');

export interface OwnProcess {
  /** `http://localhost:49152` */
  url: string;
  port: number;
  /** Ends it and waits for its end; SIGKILL leaves it no time for anything. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export interface OwnProcessOptions {
  folder: string;
  /** 0: a free one. */
  port: number;
  /** UTC instant at which a new system's clock begins. */
  startAt: string;
}

/** A new system begins with its staff alone. @throws Error with what the process said, when it ends before it is ready. */
export async function startProcess({ folder, port, startAt }: OwnProcessOptions): Promise<OwnProcess> {
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
  const url = await urlWhenReady(child);
  return {
    url,
    port: Number(new URL(url).port),
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

async function urlWhenReady(child: ChildProcess): Promise<string> {
  if (child.stdout === null || child.stderr === null) throw new Error('The process has no output');
  const ready = Promise.withResolvers<string>();
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => void said.push(text));
  createInterface(child.stdout).on('line', (line) => {
    const url = /is ready on (http:\/\/\S+)/.exec(line)?.[1];
    if (url !== undefined) ready.resolve(url);
  });
  child.once('exit', () => ready.reject(new Error(`The system did not start: ${said.join('')}`)));
  return ready.promise;
}
