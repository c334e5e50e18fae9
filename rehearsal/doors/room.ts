/** What the life asks of the control room of a local system, done with the emulator. */
import type { ControlRoom } from '#local/demo/control-room.ts';
import type { Control } from '../cloud/control.ts';
import type { Outbox } from './outbox.ts';

export const createRoom = (control: Control, outbox: Outbox): ControlRoom => ({
  async clock() {
    const { now, next } = await control.state();
    return { now: instant(now), next: next === null ? null : instant(next) };
  },
  async settle() {
    await control.settle();
  },
  moveTo: (to) => control.moveTo(Date.parse(to)),
  outbox: outbox.messages,
});

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
