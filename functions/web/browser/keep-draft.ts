/**
 * Keeps what is typed into a form on the device until it is sent, and offers it again after a crash or a dead battery.
 * A form is kept where an element around it has `data-keep`. No page needs it. Signing out clears the shelf by a header.
 */
import { controlsOf, fillIn, typedIn } from './keep-draft/controls.ts';
import { type Kept, keyOf, readKept, saysTheSame, tidy } from './keep-draft/kept.ts';
import { offer } from './keep-draft/offer.ts';

/** Milliseconds between a change and its keeping. */
const pause = 1_000;

function keep(frame: HTMLElement, form: HTMLFormElement, shelf: Storage): void {
  const key = keyOf(frame.dataset['keep'] ?? '');
  let waiting: number | undefined;

  const put = (sent: boolean): void => {
    clearTimeout(waiting);
    waiting = undefined;
    const kept: Kept = { at: Date.now(), typed: typedIn(form), sent };
    try {
      shelf.setItem(key, JSON.stringify(kept));
    } catch {
      // The shelf is full or closed: keeping is a help, and what is sent is kept by the server.
    }
  };
  const soon = (): void => {
    waiting ??= setTimeout(() => put(false), pause);
  };
  const atOnce = (): void => {
    if (waiting !== undefined) put(false);
  };

  const before = readKept(shelf.getItem(key), Date.now());
  shelf.removeItem(key);
  if (before !== undefined && !saysTheSame(before.typed, typedIn(form))) {
    shelf.setItem(key, JSON.stringify({ ...before, sent: false }));
    offer(frame, before.at, {
      restore: () => {
        fillIn(controlsOf(form), before.typed);
        put(false);
      },
      discard: () => shelf.removeItem(key),
    });
  }
  form.addEventListener('input', soon);
  document.addEventListener('submit', (event) => {
    if (event.target === form) put(true);
    // Another form of the page signs out: nothing is put back on a shelf that is being cleared.
    else clearTimeout(waiting);
    waiting = undefined;
  });
  addEventListener('pagehide', atOnce);
  document.addEventListener('visibilitychange', atOnce);
}

/** Undefined where the browser lets nothing be kept. */
function shelfOf(window: Window): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** A form that was taken is answered with the address of another page. */
const wasLedHere = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.redirectCount > 0);

function start(shelf: Storage): void {
  const frames = [...document.querySelectorAll<HTMLElement>('[data-keep]')];
  const forms = frames.map((frame) => frame.dataset['keep'] ?? '');
  tidy(shelf, Date.now(), { forms, isAnswer: wasLedHere() });
  for (const frame of frames) {
    const form = frame.querySelector('form');
    if (form !== null) keep(frame, form, shelf);
  }
}

const shelf = shelfOf(window);
if (shelf !== undefined) start(shelf);
