/** What a life is played with: the doors, the control room, and somebody who listens. */
import type { Browser } from '../browser.ts';
import type { ControlRoom, Message } from '../control-room.ts';

/** Hears what happens, in the order in which it happens. */
export interface Listener {
  chapter(title: string): void;
  /** Somebody did something; `at` is a UTC instant. */
  did(at: string, what: string): void;
  sent(message: Message): void;
}

export interface World {
  /** The coordinator's; the links of volunteers need nobody to sign in. */
  browser: Browser;
  /** The manager's. */
  managers: Browser;
  room: ControlRoom;
  listener: Listener;
}

/** A person as messages reach them. */
export interface Reachable {
  name: string;
  phone: string;
  email: string;
}

/** An answer whose page said that it was recorded. */
export interface Confirmed {
  kind: 'assessment' | 'delivery' | 'check-in';
  outcome: string;
}

/** A line of the case page's timeline. */
export interface TimelineEntry {
  /** As the page says it. */
  when: string;
  text: string;
  details: string[];
}

export interface LifePlayed {
  /** Reference of the case. */
  reference: string;
  /** In the order in which they were confirmed. */
  confirmed: Confirmed[];
  /** The case page's timeline at the end, oldest first. */
  timeline: TimelineEntry[];
}

/** Lets so many hours pass. */
export async function pass({ room }: Pick<World, 'room'>, hours: number): Promise<void> {
  const { now } = await room.clock();
  await room.moveTo(new Date(Date.parse(now) + hours * 3_600_000).toISOString());
}

/** Tells the listener what somebody has just done. */
export async function did({ room, listener }: World, what: string): Promise<void> {
  listener.did((await room.clock()).now, what);
}
