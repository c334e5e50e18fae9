/** Runs a command to its end; what it wrote is told only when it fails. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './paths.ts';

export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** Seconds after which it is ended. */
  within: number;
  /** What it ends with when all is well; 0 alone, unless told otherwise. */
  isWell?(code: unknown): boolean;
}

const running = new Set<ChildProcess>();

/** Ends what still runs, when the rehearsal is broken off. */
export function endRunning(): void {
  for (const child of running) child.kill('SIGTERM');
}

const lastLines = 40;

/** @returns its standard output. @throws Error with the end of what it wrote, when it fails. */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: AbortSignal.timeout(options.within * 1000),
  });
  const out: string[] = [];
  const all: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => all.push(text) && out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => all.push(text));
  running.add(child);
  const [code]: unknown[] = await once(child, 'close').finally(() => running.delete(child));
  if (options.isWell?.(code) ?? code === 0) return out.join('');
  const end = all.join('').trimEnd().split('\n').slice(-lastLines).join('\n');
  throw new Error(`${command} ${args.join(' ')} failed (${String(code)}):\n${end}`);
}
