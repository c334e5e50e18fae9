/** "Plan the Next Contact": which rung of the ladder is due, for whom, on which channel, and at which good hour. */
import * as v from 'valibot';
import {
  type AskState,
  askKinds,
  type CaseState,
  type NextContact,
  nextContact,
  type PersonId,
  type Settings,
} from '#case';
import { reachOf } from '#functions/messages/reach.ts';
import type { Cases, People } from '#functions/store/ports.ts';
import { secondsUntil } from './for-the-workflow.ts';
import { theCase } from './the-case.ts';

export const planInput = v.object({
  reference: v.string(),
  kind: v.picklist(askKinds),
  opening: v.number(),
});

interface Collaborators {
  cases: Pick<Cases, 'load' | 'carryOut'>;
  people: Pick<People, 'find'>;
  settings: Settings;
  now(): string;
}

export function planTheNextContact(the: Collaborators) {
  return async (input: v.InferOutput<typeof planInput>) => {
    const state = await theCase(the.cases, input.reference);
    const ask = state.asks.findLast(({ kind }) => kind === input.kind);
    if (ask === undefined || state.opening !== input.opening) return { do: 'settled', outcome: 'withdrawn' };
    const volunteer = await the.people.find(ask.volunteer);
    const reach = (person: PersonId) => (person === volunteer?.id ? reachOf(volunteer) : []);
    const next = nextContact(state, ask.id, reach, the.settings, the.now());
    return inTheWorkflowsWords(the, state, ask, next);
  };
}

async function inTheWorkflowsWords(the: Collaborators, state: CaseState, ask: AskState, next: NextContact) {
  switch (next.do) {
    case 'settled':
      return next.outcome === 'handed-back' ? { do: 'choose' } : next;
    case 'settle':
      await the.cases.carryOut(
        state.reference,
        { type: 'settle-ask', askId: ask.id, outcome: next.outcome },
        { role: 'workflow' },
      );
      return { do: 'settled', outcome: next.outcome };
    case 'find-backup':
    case 'contact':
      return atItsHour(state, ask, next, the.now());
  }
}

function atItsHour(state: CaseState, ask: AskState, next: Extract<NextContact, { at: string }>, now: string) {
  const { sequence } = state;
  if (next.at > now) return { do: 'wait', sequence, seconds: secondsUntil(next.at, now) };
  return { ...next, askId: ask.id, sequence, seconds: secondsUntil(next.until, now) };
}
