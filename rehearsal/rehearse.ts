/** `npm run rehearse`: the deployment on this machine, and a family's whole life in what was deployed. */
import { NotAsTold } from '#local/demo/expect.ts';
import { bootstrap, deploy, synthesise } from './cloud/deploy.ts';
import { startEmulator } from './cloud/emulator.ts';
import { lintTemplates } from './cloud/lint.ts';
import { updateInPlace } from './cloud/update.ts';
import { openDoors } from './doors/open-doors.ts';
import { takeTextMessages } from './doors/text-messages.ts';
import { makeEnvironment, NoPython } from './machine/python.ts';
import { endRunning } from './machine/run.ts';
import { nextMonday } from './next-monday.ts';
import { createSteps } from './steps.ts';
import { testStore } from './store-tests.ts';
import { liveThrough } from './whole-life.ts';

/** What the command ends with where there is no Python for it: neither passed nor failed. */
const notRehearsed = 3;

const print = (line: string): void => console.log(line);
const step = createSteps(print);
const stops: (() => Promise<void>)[] = [];
const stop = async (): Promise<void> => {
  endRunning();
  for (const one of stops.splice(0).toReversed()) await one();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void stop().then(() => process.exit(1));
  });
}
const began = performance.now();
try {
  await step('A Python environment with the emulator', makeEnvironment);
  const texts = await takeTextMessages();
  stops.push(texts.stop);
  const ahead = nextMonday(Date.now()) - Date.now();
  const emulator = await step('The emulator starts', () =>
    startEmulator({ clock: ahead, smsUrl: texts.url }),
  );
  stops.push(emulator.stop);
  const app = await step('cdk synth', () => synthesise(emulator));
  for (const line of await step('cfn-lint', () => lintTemplates(app))) print(line);
  await step('cdk bootstrap', () => bootstrap(emulator, app));
  const deployed = await step('cdk deploy', () => deploy(emulator, app));
  const doors = await step('Staff get accounts and sign in', () => openDoors(emulator, deployed, texts));
  await step('A family’s whole life, and an update in the midst of it', () =>
    liveThrough({ emulator, doors, print, update: () => updateInPlace(emulator, app) }),
  );
  print(await step('The store’s tests on the emulator’s DynamoDB', () => testStore(emulator)));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  print(`\nRehearsed: everything was as told, in ${seconds} s.`);
} catch (error) {
  const said = error instanceof NotAsTold || error instanceof NoPython ? `\n${error.message}` : error;
  console.error(said);
  process.exitCode = error instanceof NoPython ? notRehearsed : 1;
} finally {
  await stop();
}
