/** Tells a life as it happens: day by day, what is done and what is sent. */
import { cast } from './life/cast.ts';
import type { Listener, TimelineEntry } from './life/world.ts';

const when = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Almaty',
  weekday: 'short',
  day: '2-digit',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `Wed, 23 September 2026 at 09:00` */
const widestMoment = 32;

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

export interface Teller extends Listener {
  timeline(entries: readonly TimelineEntry[]): void;
}

export function createTeller(print: (line: string) => void): Teller {
  return {
    chapter: (title) => print(`\n${title}\n${'-'.repeat(title.length)}`),
    did: (at, what) => print(`${when.format(new Date(at))}  ${what}`),
    sent: ({ when: at, channel, to, subject, text }) => {
      const way = channel === 'email' ? 'email' : 'SMS';
      const name = cast.find(({ phone, email }) => to === phone || to === email)?.name ?? to;
      print(`${when.format(new Date(at))}    -> ${way} to ${name}: ${subject || firstLine(text)}`);
    },
    timeline(entries) {
      this.chapter('The case’s timeline');
      for (const { when, text, details } of entries) {
        print(`${when.padEnd(widestMoment)}  ${text}`);
        for (const detail of details) print(`${''.padEnd(widestMoment)}    ${detail}`);
      }
    },
  };
}
