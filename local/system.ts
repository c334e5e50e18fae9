/**
 * The whole system in this process: the same handlers, clients and definitions as in the cloud, on a clock that can be
 * moved. One system at a time in one process, since the handlers' clients keep the address that they first saw.
 */
import { join, resolve } from 'node:path';
import { defaultSettings } from '#case';
import { functions } from '#functions/functions.ts';
import { routes } from '#functions/routes.ts';
import { useClock } from '#functions/runtime/clock.ts';
import { processEndpoint } from './aws/endpoint.ts';
import { listening } from './aws/listening.ts';
import { account, region } from './aws/names.ts';
import { rotateSecret } from './aws/rotate-secret.ts';
import { openServices, type Services } from './aws/services.ts';
import { controlRoomOf } from './control-room/system.ts';
import { createCounting } from './counts.ts';
import { setEnvironment } from './environment.ts';
import { endWell, openFolder } from './folder.ts';
import { createHandlers } from './functions/handlers.ts';
import { createInvoke } from './functions/invoke.ts';
import { createGateway } from './gateway/server.ts';
import { createCallsMade } from './permissions/calls-made.ts';
import { seedOnce } from './seed/seed-once.ts';
import { createLocalSignIn } from './sign-in/index.ts';
import { createStates } from './states/index.ts';
import { stopWithin } from './stop-within.ts';
import type { LocalSystem, SystemOptions } from './system-options.ts';
import { createActivity } from './time/activity.ts';
import { createPassingTime, type PassingTime } from './time/passing-time.ts';
import { createSchedules } from './time/schedules.ts';
import { createVirtualClock } from './time/virtual-clock.ts';
import { registerWorkflows } from './workflows.ts';

const root = resolve(import.meta.dirname, '..');

/** A later system of this process takes the same port again: the handlers have its address in their links. */
let portOfProcess = 0;

/** @throws FolderInUse, or the server's EADDRINUSE. */
export async function startSystem(options: SystemOptions = {}): Promise<LocalSystem> {
  const { realTime = true } = options;
  const { database, tables } = await openFolder(options.folder, options.fresh ?? false);
  const seeding = seedOnce(database, options);
  const clock = createVirtualClock({ database, realTime, startAt: seeding.startAt });
  useClock(clock);

  const activity = createActivity();
  const counts = createCounting();
  const calls = createCallsMade();
  const invoke = createInvoke({
    handlers: createHandlers(functions, root),
    activity,
    onInvoked: counts.invoked,
  });
  let time: PassingTime | undefined;
  const timersChanged = () => time?.timersChanged();
  const states = createStates({
    database,
    clock,
    invoke,
    onTimersChanged: timersChanged,
    onCall: calls.noteOfWorkflow,
    region,
    account,
  });
  const services: Services = await openServices({
    database,
    tables,
    states,
    invoke,
    activity,
    now: clock.now,
    timersChanged,
    onCall(request) {
      counts.called(request.target);
      calls.note(request);
    },
    onSpent: options.metered ? counts.spent : undefined,
  });
  time = createPassingTime({
    clock,
    realTime,
    sources: [states, services.delivery, services.receipts],
    background: [
      createSchedules({
        functions,
        running: options.scheduled ?? [],
        timeZone: { ...defaultSettings, ...options.settings }.timeZone,
        now: clock.now,
        run: (name) => invoke(name, {}),
      }),
    ],
    async quiet() {
      do {
        await activity.idle();
        await states.settled();
      } while (activity.count() > 0);
    },
  });
  const passing = time;
  const advance: PassingTime['advance'] = async (by) => {
    const advanced = await passing.advance(by);
    await services.removeExpired();
    return advanced;
  };

  let ready = false;
  const gateway = createGateway({
    routes,
    invoke,
    controlRoom: controlRoomOf({ clock, time: { ...passing, advance }, services, states }),
    signIn: createLocalSignIn(() => url),
    staticFolder: join(root, 'functions/web/look/built/static'),
    isReady: () => ready,
    now: clock.now,
  });
  const endpoint = await processEndpoint();
  portOfProcess = await listening(gateway, options.port || portOfProcess);
  const url = `http://localhost:${portOfProcess}`;
  setEnvironment({ doors: url, aws: endpoint.url }, options);
  endpoint.answerWith(services.answer);

  registerWorkflows(states, join(root, 'workflows'), functions);
  await services.removeExpired();
  await services.catchUp();
  await states.resume();
  await seeding.run(passing);
  passing.timersChanged();
  ready = true;

  return {
    url,
    clock,
    advance,
    settled: passing.settled,
    states,
    outbox: services.outbox,
    sending: services.sending,
    counts,
    calls,
    rotateSecret: () => rotateSecret(invoke),
    async stop() {
      gateway.close();
      gateway.closeAllConnections();
      await passing.stop();
      await stopWithin(5000, passing.settled());
      services.stopDelivering();
      states.close();
      endpoint.answerWith(undefined);
      await services.close();
      endWell(database);
    },
  };
}
