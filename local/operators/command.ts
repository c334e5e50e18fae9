/** Runs an operator's command. What stops it is said in a line; only a mistake of ours shows where it was made. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(isOurMistake(error) ? error : messageOf(error));
    process.exitCode = 1;
  }
}

/** Node.js throws its own TypeErrors, such as for an option there is not, with a code. */
const isOurMistake = (error: unknown): boolean => error instanceof TypeError && !('code' in error);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
