/** `npm run rehearse`: the deployment on this machine, and a family's whole life in what was deployed. */
import { NotAsTold } from '#local/demo/expect.ts';
import { createTeller } from '#local/demo/tell.ts';
import { startBeside } from './beside.ts';
import { createControl, wentWrong } from './cloud/control.ts';
import { bootstrap, deploy, synthesise } from './cloud/deploy.ts';
import { startEmulator } from './cloud/emulator.ts';
import { lintTemplates } from './cloud/lint.ts';
import { whatRuns } from './cloud/running.ts';
import { updateInPlace } from './cloud/update.ts';
import { canaryArrives, oldFamiliesAreErased } from './daily-work.ts';
import { openDoors } from './doors/open-doors.ts';
import { takeTextMessages } from './doors/text-messages.ts';
import { sayTextsArrive } from './doors/text-receipts.ts';
import { families } from './families/cast.ts';
import { fourFamilies } from './families/four-families.ts';
import { makeEnvironment, NoPython } from './machine/python.ts';
import { endRunning } from './machine/run.ts';
import { nextMonday } from './next-monday.ts';
import { restoreEvents } from './restore.ts';
import { createSteps } from './steps.ts';
import { allIsQuiet, liveThrough } from './whole-life.ts';

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
// Functions of the emulator are processes of their own, and would stay.
process.once('uncaughtException', (error) => {
  console.error(error);
  void stop().then(() => process.exit(1));
});
const began = performance.now();
try {
  await step('A Python environment with the emulator', makeEnvironment);
  const texts = await takeTextMessages();
  stops.push(texts.stop);
  const ahead = nextMonday(Date.now()) - Date.now();
  const emulator = await step('The emulator starts', () =>
    startEmulator({ name: 'emulator', clock: ahead, permissions: true, smsUrl: texts.url }),
  );
  stops.push(emulator.stop);
  const control = createControl(emulator.controlUrl);
  stops.push(async () => {
    // Where the emulator itself has ended there is nobody to ask.
    const state = await control.state().catch(() => undefined);
    if (state !== undefined) wentWrong(state).forEach(print);
  });
  const app = await step('cdk synth', () => synthesise(emulator));
  for (const line of await step('cfn-lint', () => lintTemplates([app]))) print(line);
  await step('cdk bootstrap', () => bootstrap(emulator, app));
  const deployed = await step('cdk deploy', () => deploy(emulator, app));
  const beside = await startBeside();
  stops.push(beside.stop);
  const { browser, managers, room } = await step('Staff get accounts and sign in', () =>
    openDoors(emulator, deployed, { control, texts }),
  );
  const textReceipts = await sayTextsArrive(emulator, control, texts);
  const the = { browser, managers, room, listener: createTeller(print) };
  const running = whatRuns(emulator);
  await step('A family’s whole life', () => liveThrough(the, print));
  const { now: afterTheLife } = await room.clock();
  await step('Four families, and the stacks updated in place', () =>
    fourFamilies(the, { running, update: () => updateInPlace(emulator, app) }),
  );
  print(await step('SMS are known to have arrived', () => textReceipts.allArrived(deployed)));
  const restored = await step('The log restored as it was after the life', () =>
    restoreEvents(emulator, deployed, afterTheLife),
  );
  restored.forEach(print);
  print(await step('The canary walks', () => canaryArrives(emulator, room)));
  print(
    await step('Two years later', () =>
      oldFamiliesAreErased({ emulator, deployed, room }, 1 + families.length),
    ),
  );
  print(await step('Nothing failed and nothing is left', () => allIsQuiet(control, running)));
  (await step('What ran beside', () => beside.results)).forEach(print);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  print(`\nRehearsed: everything was as told, in ${seconds} s.`);
} catch (error) {
  const said = error instanceof NotAsTold || error instanceof NoPython ? `\n${error.message}` : error;
  console.error(said);
  process.exitCode = error instanceof NoPython ? notRehearsed : 1;
} finally {
  await stop();
}
