/** Listens to a page while it is used: what the console says is wrong, and who else is asked for something. */
import type { Page } from 'playwright-core';

export interface Watch {
  /** What was noticed since the last time this was asked. */
  noticed(): string[];
}

/** A page that is answered with 404 or 422 is meant so; the console calls that an error of loading. */
const isOwnStatus = (text: string, at: string, page: Page): boolean =>
  text.startsWith('Failed to load resource') && at === page.url();

/** @param origin the system's own; others are asked for nothing. */
export function watch(page: Page, origin: string): Watch {
  let notes: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    const wrong = message.type() === 'error' || message.type() === 'warning';
    if (wrong && !isOwnStatus(message.text(), url, page)) notes.push(`console: ${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => notes.push(`script: ${error.message}`));
  page.on('dialog', (dialog) => {
    notes.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const to = new URL(request.url());
    if (to.origin !== origin && to.protocol !== 'data:') notes.push(`asks another origin: ${to.origin}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) notes.push(`${response.status()} from ${response.url()}`);
  });
  return {
    noticed() {
      const since = notes;
      notes = [];
      return since;
    },
  };
}
