/** The emulator, as a process of its own on loopback with nothing kept from one rehearsal to the next. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from '../machine/free-port.ts';
import { inFolder, root } from '../machine/paths.ts';
import { inEnvironment } from '../machine/python.ts';

export const account = '000000000000';
export const region = 'eu-central-1';

export interface Emulator {
  /** Where all of AWS answers. */
  url: string;
  /** Where the clock is moved. */
  controlUrl: string;
  /** What the AWS tools are told, so that they find it and nothing else. */
  env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

const longestStart = 60_000;

export interface EmulatorOptions {
  /** What its folder and its log are called: two can run beside each other. */
  name: string;
  /** Milliseconds by which its clock is ahead. */
  clock: number;
  /** Whether functions are held to the policies of their roles. */
  permissions: boolean;
  /** Who takes the SMS that functions send; without one, none can be sent. */
  smsUrl?: string;
}

export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { name } = options;
  const state = inFolder(name);
  await rm(state, { recursive: true, force: true });
  await mkdir(state, { recursive: true });
  const clockFile = join(state, 'clock');
  await writeFile(clockFile, String(options.clock));
  // As in Lambda, where no package around a function's code says that it is made of modules.
  await writeFile(join(state, 'package.json'), '{}');
  const [port = 0, controlPort = 0] = await freePorts(2);
  const url = `http://127.0.0.1:${port}`;
  const env = {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'rehearsal',
    AWS_SECRET_ACCESS_KEY: 'rehearsal',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  const child = spawn(inEnvironment('python'), ['rehearsal/emulator/run.py'], {
    cwd: root,
    // A group of its own, so that the functions it runs end with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...env,
      ...(options.smsUrl !== undefined && { AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2: options.smsUrl }),
      PATH: `${root}/node_modules/.bin:${process.env['PATH'] ?? ''}`,
      PYTHONDONTWRITEBYTECODE: '1',
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      MINISTACK_HOST: 'localhost',
      MINISTACK_REGION: region,
      STATE_DIR: state,
      S3_DATA_DIR: join(state, 's3'),
      TMPDIR: state,
      IOT_MTLS_ENABLED: '0',
      // Roles' policies are held to; see rehearsal/emulator/permissions.py.
      AUTH: String(options.permissions),
      REHEARSAL_CLOCK: clockFile,
      REHEARSAL_CONTROL_PORT: String(controlPort),
      NODE_OPTIONS: `--require ${root}/rehearsal/emulator/in-each-function.cjs`,
    },
  });
  const log = createWriteStream(inFolder(`${name}.log`));
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, 'SIGTERM');
      await Promise.race([ended, pause(5000)]);
    }
    endGroup(child.pid);
  };
  try {
    await answering(url, name, () => child.exitCode !== null);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, controlUrl: `http://127.0.0.1:${controlPort}`, env, stop };
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // Nobody of the group is left: as it should be.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function answering(url: string, name: string, hasEnded: () => boolean): Promise<void> {
  const until = Date.now() + longestStart;
  while (Date.now() < until && !hasEnded()) {
    const answer = await fetch(`${url}/_ministack/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error(`The emulator did not start; see .asar/rehearsal/${name}.log`);
}
