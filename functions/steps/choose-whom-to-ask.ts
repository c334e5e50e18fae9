/** "Choose Whom to Ask" and "Find a Backup Volunteer": opens a question and gives it to a volunteer. */
import * as v from 'valibot';
import {
  type AskState,
  askKinds,
  type CaseCommand,
  type CaseState,
  openAsk,
  type PersonId,
  type Settings,
} from '#case';
import { chooseVolunteer } from '#functions/asking/choose-volunteer.ts';
import type { Asks, CaseRows, Cases, People } from '#functions/store/ports.ts';
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
    const volunteer = await chooseVolunteer(the, state, ask?.before ?? [], ask?.volunteer);
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
