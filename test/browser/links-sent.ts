/** The links that volunteers were sent, newest first. */
import type { LocalSystem } from '#local/system-options.ts';

export const linksSent = ({ outbox }: LocalSystem): string[] =>
  outbox
    .list({ limit: 1000 })
    .flatMap(({ links }) =>
      links.map((link) => new URL(link)).map(({ pathname, search }) => pathname + search),
    )
    .filter((path) => path.startsWith('/v/'));
