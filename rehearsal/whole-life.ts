/** The life of `npm run demo`, lived in what was deployed. */
import { holds } from '#local/demo/expect.ts';
import { playLife } from '#local/demo/life/life.ts';
import type { World } from '#local/demo/life/world.ts';
import { type Control, wentWrong } from './cloud/control.ts';
import type { Running } from './cloud/running.ts';

/** @throws NotAsTold where something is not as the story promises. */
export async function liveThrough(the: World, print: (line: string) => void): Promise<void> {
  const life = await playLife(the);
  print(`${life.confirmed.length} answers, ${life.timeline.length} events, case closed.`);
}

/** @throws NotAsTold when a function failed, was refused something, or an execution of a closed case is left. */
export async function allIsQuiet(control: Control, running: Running): Promise<string> {
  const state = await control.settle();
  const wrong = wentWrong(state);
  holds(wrong.length === 0, 'no function that failed, and no call that its role does not allow', wrong);
  holds(state.held > 0, 'functions that are held to the policies of their roles', state.held);
  const left = await running.cases();
  holds(left.length === 0, 'no execution left of a closed case', left);
  return `${state.held} calls of functions to AWS, each allowed by its role.`;
}
