/**
 * What a command will lead to, said before it is carried out: the model decides it, and the workflow's own rules are
 * followed until a message goes out or the case waits. Nothing is written.
 */
import {
  type Actor,
  type CaseCommand,
  type CaseState,
  decide,
  evolve,
  nextGoodHour,
  ok,
  type RecordedEvent,
  type Refusal,
  type Result,
  seal,
  wakesTheWorkflow,
  whatNext,
} from '#case';
import { reachOf } from '#functions/messages/reach.ts';
import { handedTo } from './card-to-come.ts';
import { goodsMove } from './goods-move.ts';
import { type FromHere, type LookingAhead, type MessageToCome, type Move, rest } from './move.ts';
import { questionMove } from './question-move.ts';
import { staffMove } from './staff-move.ts';

export interface Forecast {
  /** What the history will say of the command itself. */
  recorded: RecordedEvent;
  /** The case as it stands then. */
  state: CaseState;
  /** What goes out because of it, at once or at the next good hour; empty when nobody is written to. */
  messages: readonly MessageToCome[];
}

/** More than any case goes through between two messages. */
const mostMoves = 12;

export async function whatFollows(
  the: LookingAhead,
  before: CaseState,
  command: CaseCommand,
  by: Actor,
): Promise<Result<Forecast, Refusal>> {
  const { settings } = the;
  const decided = decide(before, command, { now: the.now(), settings });
  if (!decided.ok) return decided;
  const event = decided.value;
  const recorded = seal(before, event, the.now(), by, before.reference);
  const state = evolve(before, recorded);
  if (event.type === 'closed') return ok({ recorded, state, messages: await toWhoOpened(the, state) });
  const wakes = event.type === 're-opened' || wakesTheWorkflow(event, by);
  return ok({
    recorded,
    ...(wakes ? await follow({ ...the, coordinator: handedTo(event) }, state) : { state, messages: [] }),
  });
}

/** The workflow's way from here until it writes to somebody, or waits. */
async function follow(the: FromHere, start: CaseState): Promise<Omit<Forecast, 'recorded'>> {
  let state = start;
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const move = await nextMove(the, state);
    if (move.do === 'write') return { state, messages: [move.message] };
    if (move.do === 'rest') break;
    const decided = decide(state, move.command, { now: the.now(), settings: the.settings });
    if (!decided.ok) break;
    state = evolve(state, seal(state, decided.value, the.now(), { role: 'workflow' }, state.reference));
  }
  return { state, messages: [] };
}

async function nextMove(the: FromHere, state: CaseState): Promise<Move> {
  const next = whatNext(state, the.settings, the.now());
  switch (next.do) {
    case 'end':
    case 'wait-for-goods':
    case 'wait-for-check-in':
      return rest;
    case 'plan-check-in':
      return { do: 'record', command: { type: 'plan-check-in', on: next.on } };
    case 'set-goods-aside':
      return goodsMove(the, state);
    case 'tell-staff':
      return staffMove(the, state, next);
    case 'assess':
      return questionMove(the, state, 'assessment');
    case 'deliver':
      return questionMove(the, state, 'delivery');
    case 'check-in':
      return questionMove(the, state, 'check-in');
  }
}

/** Whoever raised a case hears at the next good hour that it is done, unless they closed it themselves. */
async function toWhoOpened(the: LookingAhead, { reference, closed }: CaseState): Promise<MessageToCome[]> {
  if (closed?.word === undefined) return [];
  const person = await the.people.find(closed.word.to);
  const channel = person && reachOf(person)[0];
  if (person === undefined || channel === undefined) return [];
  const caseLink = `${the.baseUrl}/coordinator/cases/${reference}`;
  const at = nextGoodHour(the.now(), the.settings);
  return [{ reference, person, channel, at, content: { kind: 'case-done', reference, caseLink } }];
}
