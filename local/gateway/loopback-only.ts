/** Keeps other sites out: a page from elsewhere may neither name this server nor post to it. */

/** Against a foreign name that was pointed at loopback. */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

/** A form of another site carries its Origin; a script of the machine's own user carries none. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin === undefined || origin === `http://${host}`;
}
