/**
 * One look of the canary at its case of today, and one step: through the same command as every door's, as somebody who
 * is nobody. It has arrived once all that follows from its steps has been seen to follow.
 */
import {
  type Actor,
  type CaseCommand,
  type CaseReference,
  canaryPeople,
  dateIn,
  type IsoDate,
  isCanary,
  type Settings,
} from '#case';
import { log } from '#functions/runtime/log.ts';
import { everyItemOf } from '#functions/store/every-item-of.ts';
import type { Asks, CaseRows, Cases, People } from '#functions/store/ports.ts';
import { daysBefore, opening, referenceOf } from './day.ts';
import type { ExecutionEnds } from './execution-end.ts';
import { cardOf, householdOf, people } from './nobody.ts';
import { nextStep, type Seen } from './walk.ts';

export interface CanaryCollaborators {
  cases: Pick<Cases, 'load' | 'carryOut' | 'events'>;
  rows: Pick<CaseRows, 'linesOf'>;
  asks: Pick<Asks, 'executions'>;
  people: Pick<People, 'find' | 'save' | 'saveHousehold' | 'findHousehold'>;
  executions: ExecutionEnds;
  settings: Settings;
  now(): string;
}

const coordinator: Actor = { role: 'coordinator', id: canaryPeople.coordinator };
const actors = {
  coordinator,
  volunteer: { role: 'volunteer', id: canaryPeople.volunteer },
} satisfies Record<keyof typeof canaryPeople, Actor>;

export function walkWithCanary(the: CanaryCollaborators) {
  return async (): Promise<void> => {
    const now = the.now();
    const today = dateIn(now, the.settings);
    for (const day of daysBefore(today)) await tidyUp(the, referenceOf(day));
    const reference = referenceOf(today);
    const seen = await lookAt(the, reference);
    if (seen === undefined) return open(the, reference, today);
    const step = nextStep(seen, the.settings, now);
    switch (step.do) {
      case 'carry-out':
        return carryOut(the, reference, step.command, actors[step.as]);
      case 'wait':
        return log.info('canary-waits', { reference, leg: step.for });
      case 'arrived':
        return log.info('canary-arrived', { reference });
    }
  };
}

async function lookAt(the: CanaryCollaborators, reference: CaseReference): Promise<Seen | undefined> {
  const state = await theCanarysOwn(the, reference);
  if (state === undefined) return undefined;
  const [line] = await the.rows.linesOf([reference]);
  const delivered = new Set<string>();
  for await (const { event } of everyItemOf((at) => the.cases.events(reference, { limit: 100, ...at })))
    if (event.type === 'message-delivered') delivered.add(event.messageId);
  return {
    state,
    rowStage: line?.stage,
    delivered,
    workflowEnded: state.stage === 'closed' && (await hasEnded(the, reference)),
    householdKept: (await the.people.findHousehold(reference)) !== undefined,
  };
}

/** Only the last one counts: an operator may have started the case again. */
async function hasEnded(
  { asks, executions }: CanaryCollaborators,
  reference: CaseReference,
): Promise<boolean> {
  const { items } = await asks.executions(reference, { limit: 100 });
  const last = items.findLast(({ machine }) => machine === 'case');
  return last !== undefined && executions.hasSucceeded(last.arn);
}

async function open(the: CanaryCollaborators, reference: CaseReference, day: IsoDate): Promise<void> {
  for (const person of people)
    if ((await the.people.find(person.id)) === undefined) await the.people.save(person);
  await the.people.saveHousehold(householdOf(reference), cardOf(reference));
  await carryOut(the, reference, opening(day), coordinator);
}

/** One that was left on its way: closed at the first look, erased at the next. */
async function tidyUp(the: CanaryCollaborators, reference: CaseReference): Promise<void> {
  const state = await theCanarysOwn(the, reference);
  if (state === undefined || state.personalDataErased) return;
  const command: CaseCommand =
    state.stage === 'closed' ? { type: 'erase-personal-data' } : { type: 'close', reason: 'withdrew' };
  await carryOut(the, reference, command, coordinator);
}

/** @throws Error when the reference is a family's, with a chance of one in 34 milliards for each. */
async function theCanarysOwn({ cases }: CanaryCollaborators, reference: CaseReference) {
  const state = await cases.load(reference);
  if (state !== undefined && !isCanary(state)) throw new Error(`${reference} is not the canary's`);
  return state;
}

/** What is refused now is decided anew at the next look. */
async function carryOut(the: CanaryCollaborators, reference: CaseReference, command: CaseCommand, by: Actor) {
  const done = await the.cases.carryOut(reference, command, by);
  const about = { reference, command: command.type };
  if (done.ok) log.info('canary-went-on', about);
  else log.warn('command-refused', { ...about, refusal: done.failure.refused });
}
