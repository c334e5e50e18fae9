/** Waits for work to end, but not for ever. */

/** Resolves when the work has ended or the time is up, whichever is first. */
export async function stopWithin(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}
