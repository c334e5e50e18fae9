/** The links that volunteers were sent, newest first. */
import type { LocalSystem } from '#local/system-options.ts';

export const linksSent = ({ outbox, url }: LocalSystem): string[] =>
  outbox
    .list({ limit: 1000 })
    .flatMap(({ links }) => links.map((link) => link.slice(url.length)))
    .filter((path) => path.startsWith('/v/'));
