/** Connects the control room with the parts of the running system. */
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createPeople } from '#functions/store/index.ts';
import type { Services } from '../aws/services.ts';
import type { HttpAnswer } from '../gateway/answer.ts';
import type { HttpRequest } from '../gateway/event.ts';
import type { States } from '../states/index.ts';
import type { PassingTime } from '../time/passing-time.ts';
import type { VirtualClock } from '../time/virtual-clock.ts';
import type { DeadLetterLine, StaffMember } from './ports.ts';
import { createControlRoom } from './router.ts';

export function controlRoomOf(parts: {
  clock: VirtualClock;
  time: PassingTime;
  services: Services;
  states: States;
}): (request: HttpRequest) => Promise<HttpAnswer> {
  const { clock, time, services, states } = parts;
  const { outbox, sending, receipts, delivery } = services;

  return createControlRoom({
    now: clock.now,
    nextDue: time.nextDue,
    timeZone: 'Asia/Almaty',
    advance: time.advance,
    outbox,
    sending,
    tellFate: (message, fate) => receipts.send(receipts.add(message.providerId, fate)),
    running: () => states.running(),
    deadLetters: (): DeadLetterLine[] => [
      ...delivery.deadLetters().map(({ id, table, key, eventName, error }) => ({
        kind: 'stream' as const,
        id,
        what: `${table} ${eventName} ${JSON.stringify(key)}`,
        error,
      })),
      ...receipts.deadLetters().map(({ id, providerId, fate, error }) => ({
        kind: 'receipt' as const,
        id,
        what: `receipt "${fate}" of message ${providerId}`,
        error,
      })),
    ],
    tryAgain: async (kind, id) => (kind === 'stream' ? services.reviveRecord(id) : receipts.revive(id)),
    staff,
  });
}

async function staff(): Promise<StaffMember[]> {
  const people = createPeople(surroundings().store);
  const members = await Promise.all((['coordinator', 'manager'] as const).map((role) => people.all(role)));
  return members.flat().flatMap(({ id, role, name }) => (role === 'volunteer' ? [] : [{ id, role, name }]));
}
