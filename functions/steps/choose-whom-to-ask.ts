/** "Choose Whom to Ask" and "Find a Backup Volunteer": opens a question and gives it to a volunteer. */
import * as v from 'valibot';
import {
  type AskState,
  askKinds,
  type CaseCommand,
  type CaseState,
  dateIn,
  openAsk,
  type PersonId,
  type Settings,
  suggestVolunteers,
  type Wanted,
} from '#case';
import { reachOf } from '#functions/messages/reach.ts';
import type { Asks, CaseRows, Cases, People, Person } from '#functions/store/ports.ts';
import { openTasksOf } from '#functions/store/rows/open-tasks.ts';
import { theCase } from './the-case.ts';

export const chooseInput = v.object({
  reference: v.string(),
  kind: v.picklist(askKinds),
  opening: v.number(),
  execution: v.string(),
  startedAt: v.string(),
  backup: v.optional(v.boolean(), false),
});
type Input = v.InferOutput<typeof chooseInput>;

interface Collaborators {
  cases: Pick<Cases, 'load' | 'carryOut'>;
  asks: Pick<Asks, 'rememberExecution'>;
  people: Pick<People, 'all'>;
  rows: Pick<CaseRows, 'onDesk'>;
  settings: Settings;
  now(): string;
}

export type Chosen = { do: 'asked' } | { do: 'nobody'; outcome: 'nobody-to-ask' | 'withdrawn' };

export function chooseWhomToAsk(the: Collaborators) {
  return async (input: Input): Promise<Chosen> => {
    const { reference, kind } = input;
    await the.asks.rememberExecution(reference, {
      arn: input.execution,
      machine: 'ask-a-person',
      startedAt: input.startedAt,
    });
    const state = await theCase(the.cases, reference);
    if (state.opening !== input.opening || state.stage === 'closed')
      return { do: 'nobody', outcome: 'withdrawn' };
    const open = openAsk(state);
    const ask = open?.kind === kind ? open : undefined;
    if (ask !== undefined && !ask.handedBack && !input.backup) return { do: 'asked' };
    const volunteer = await choose(the, state, ask?.before ?? [], ask?.volunteer);
    if (volunteer === undefined) return nobody(the, state, input, ask);
    return give(the, state, giving(input, ask !== undefined, volunteer));
  };
}

const giving = (input: Input, isOpen: boolean, to: PersonId): CaseCommand =>
  isOpen
    ? { type: 'reassign', role: 'volunteer', to, ...(input.backup ? { backup: true } : {}) }
    : { type: 'ask', kind: input.kind, volunteer: to };

async function give(the: Collaborators, state: CaseState, command: CaseCommand): Promise<Chosen> {
  const given = await the.cases.carryOut(state.reference, command, { role: 'workflow' });
  if (given.ok || given.failure.refused === 'already-recorded') return { do: 'asked' };
  return { do: 'nobody', outcome: 'withdrawn' };
}

/** Without a backup the ladder goes on with the volunteer it has; without anyone the coordinator finds somebody. */
async function nobody(
  the: Collaborators,
  state: CaseState,
  input: Input,
  ask: AskState | undefined,
): Promise<Chosen> {
  if (input.backup && ask !== undefined) return give(the, state, giving(input, true, ask.volunteer));
  const to = state.coordinator;
  await the.cases.carryOut(
    state.reference,
    { type: 'escalate', to, role: 'coordinator', reason: 'nobody-to-ask', ...(ask && { askId: ask.id }) },
    { role: 'workflow' },
  );
  return { do: 'nobody', outcome: 'nobody-to-ask' };
}

/** Where nobody near has room, so many of those farther away are looked at. */
const mostFarAway = 50;

/** The case's own volunteer if they can be asked, else the best of those who are near and have room. */
async function choose(
  the: Collaborators,
  state: CaseState,
  before: readonly PersonId[],
  present: PersonId | undefined,
): Promise<PersonId | undefined> {
  const exclude = present === undefined ? before : [...before, present];
  const reachable = (await the.people.all('volunteer')).filter((person) => reachOf(person).length > 0);
  const own = reachable.find((person) => person.id === state.volunteer && !exclude.includes(person.id));
  const today = dateIn(the.now(), the.settings);
  if (own !== undefined && suggestVolunteers([{ ...own, openTasks: 0 }], wanted(state, today, [])).length > 0)
    return own.id;
  const others = reachable.filter((person) => !exclude.includes(person.id));
  const isNear = (person: Person) => person.areas.includes(state.area);
  const near = others.filter(isNear);
  const far = others.filter((person) => !isNear(person));
  return (
    (await withRoom(the, near, wanted(state, today, exclude))) ??
    (await withRoom(the, far.slice(0, mostFarAway), wanted(state, today, exclude)))
  );
}

/** The best of these who has room; how much each has to do is one query. */
async function withRoom(
  the: Collaborators,
  people: readonly Person[],
  want: Wanted,
): Promise<PersonId | undefined> {
  const withTasks = await Promise.all(
    people.map(async (person) => ({ ...person, openTasks: await openTasksOf(the.rows, person) })),
  );
  return suggestVolunteers(withTasks, want)[0]?.id;
}

const wanted = (state: CaseState, today: string, exclude: readonly PersonId[]): Wanted => ({
  area: state.area,
  language: state.language,
  today,
  exclude,
});
