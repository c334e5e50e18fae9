/** Where a workflow is played: the local Step Functions, or another that the environment names. */
import type { ScriptedSteps } from './scripted-steps.ts';

export interface StepFunctions {
  /** Milliseconds since 1970. */
  now(): number | Promise<number>;
  /** One of the service's own operations. @throws Error when it is refused. */
  ask(operation: string, body: object): Promise<Record<string, unknown>>;
  /** Waits until nothing is under way. */
  settle(): Promise<void>;
  /** When the next wait ends by itself. */
  nextDue(): Promise<number | undefined>;
  /** Lets time pass until then, and what is due by then happen. */
  moveTo(instant: number): Promise<void>;
  close(): void | Promise<void>;
}

interface Playing {
  /** Made with the clock of the Step Functions. */
  steps(now: StepFunctions['now']): ScriptedSteps;
  /** A definition in the place of `ask-a-person`. */
  question: object | undefined;
}

export interface Stage {
  stepFunctions: StepFunctions;
  steps: ScriptedSteps;
}

export type OpenStage = (playing: Playing) => Promise<Stage>;
