/** The emulator, as a process of its own on loopback with nothing kept from one rehearsal to the next. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
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

/** @param options.clock milliseconds by which its clock is ahead; `smsUrl`: who takes the SMS that functions send. */
export async function startEmulator(options: { clock: number; smsUrl: string }): Promise<Emulator> {
  const state = inFolder('state');
  await rm(state, { recursive: true, force: true });
  await mkdir(state, { recursive: true });
  const clockFile = inFolder('state/clock');
  await writeFile(clockFile, String(options.clock));
  // As in Lambda, where no package around a function's code says that it is made of modules.
  await writeFile(inFolder('state/package.json'), '{}');
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
      AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2: options.smsUrl,
      PATH: `${root}/node_modules/.bin:${process.env['PATH'] ?? ''}`,
      PYTHONDONTWRITEBYTECODE: '1',
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      MINISTACK_HOST: 'localhost',
      MINISTACK_REGION: region,
      STATE_DIR: state,
      S3_DATA_DIR: inFolder('state/s3'),
      TMPDIR: state,
      IOT_MTLS_ENABLED: '0',
      REHEARSAL_CLOCK: clockFile,
      REHEARSAL_CONTROL_PORT: String(controlPort),
      NODE_OPTIONS: `--require ${root}/rehearsal/emulator/in-each-function.cjs`,
    },
  });
  const log = createWriteStream(inFolder('emulator.log'));
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
    await answering(url, () => child.exitCode !== null);
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

async function answering(url: string, hasEnded: () => boolean): Promise<void> {
  const until = Date.now() + longestStart;
  while (Date.now() < until && !hasEnded()) {
    const answer = await fetch(`${url}/_ministack/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error('The emulator did not start; see .asar/rehearsal/emulator.log');
}
