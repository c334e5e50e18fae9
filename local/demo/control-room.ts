/** The control room over HTTP: what was sent, what time it is, and moving it. */
import * as v from 'valibot';
import type { Wire } from './browser.ts';

const message = v.object({
  id: v.number(),
  channel: v.picklist(['email', 'sms']),
  to: v.string(),
  subject: v.string(),
  text: v.string(),
  links: v.array(v.string()),
  when: v.string(),
});
export type Message = v.InferOutput<typeof message>;

const clock = v.object({ now: v.string(), next: v.nullable(v.string()) });
const moved = v.object({ now: v.string() });
const json = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.string(), v.parseJson(), schema);

export interface ControlRoom {
  /** Now, and when the next thing happens; UTC instants. */
  clock(): Promise<{ now: string; next: string | null }>;
  /** Waits until all that is under way has happened. */
  settle(): Promise<void>;
  /** Moves to an instant; sent twice it moves once. */
  moveTo(instant: string): Promise<void>;
  /** Oldest first. */
  outbox(): Promise<Message[]>;
}

export function createControlRoom(wire: Wire): ControlRoom {
  const get = async (address: string): Promise<string> => {
    const { status, body } = await wire({ method: 'GET', address, headers: {} });
    if (status !== 200) throw new Error(`${address}: ${status}`);
    return body;
  };
  const advance = async (by: unknown): Promise<void> => {
    const { status, body } = await wire({
      method: 'POST',
      address: '/local/clock',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advance: by }),
    });
    if (status !== 200) throw new Error(`The clock does not move: ${status}`);
    v.parse(json(moved), body);
  };
  return {
    clock: async () => v.parse(json(clock), await get('/local/clock')),
    settle: () => advance('PT0S'),
    moveTo: (to) => advance({ to }),
    outbox: async () => v.parse(json(v.array(message)), await get('/local/outbox.json')).reverse(),
  };
}
