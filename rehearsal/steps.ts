/** The rehearsal's steps: each is told with how long it took. */

export type Step = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

export function createSteps(print: (line: string) => void): Step {
  let number = 0;
  return async (name, work) => {
    number += 1;
    print(`\n== ${number}. ${name}`);
    const began = performance.now();
    const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
    try {
      const result = await work();
      print(`== ${name}: ${seconds()} s`);
      return result;
    } catch (error) {
      print(`== ${name}: FAILED after ${seconds()} s`);
      throw error;
    }
  };
}
