/** Random lives of a case: half of what happens is what the workflow would do, half is anything by anybody. */
import fc from 'fast-check';
import {
  type Actor,
  type CaseCommand,
  type CaseState,
  channels,
  decide,
  defaultSettings,
  evolve,
  goodsWanted,
  instantOf,
  nextContact,
  type RecordedEvent,
  seal,
  whatNext,
} from '#case';
import { aidana, berik, coordinator, manager, monday, reference, theForm } from './a-family.ts';
import { type Choices, choicesFrom } from './choices.ts';
import { anyCommand, someNeeds, wanted } from './random-commands.ts';

const hour = 60 * 60 * 1000;
const pauses = [0, 0, 0, 1, 5, 24, 72, 24 * 15] as const;

export interface Life {
  log: RecordedEvent[];
  /** State after each entry of the log. */
  states: CaseState[];
  /** Each command, the state before it, and the moment it came. */
  tried: { command: CaseCommand; before: CaseState | undefined; now: string; accepted: boolean }[];
  /** The moment after the last command. */
  end: string;
}

/** Lives of up to `most` commands, with hours, days or weeks between them. */
export const lives = (most: number): fc.Arbitrary<Life> =>
  fc
    .array(fc.array(fc.nat(), { minLength: 16, maxLength: 16 }), { maxLength: most, size: 'max' })
    .map((steps) => live(steps.map(choicesFrom)));

function live(steps: readonly Choices[]): Life {
  const life: Life = { log: [], states: [], tried: [], end: monday };
  step(life, theForm);
  for (const choose of steps) {
    const state = life.states.at(-1);
    if (state === undefined) throw new Error('the form did not open the case');
    const sensible = state.stage !== 'closed' && choose.number(0, 9) < 6;
    const next = whatNext(state, defaultSettings, life.end);
    if (sensible && next.do === 'wait-for-check-in') life.end = next.until;
    const make = sensible ? whatTheWorkflowDoes : anyCommand;
    step(life, make(choose, state, life.end));
    life.end = instantOf(Date.parse(life.end) + choose.pick(pauses) * hour);
  }
  return life;
}

function step(life: Life, command: CaseCommand): void {
  const before = life.states.at(-1);
  const now = life.end;
  const decided = decide(before, command, { now, settings: defaultSettings });
  life.tried.push({ command, before, now, accepted: decided.ok });
  if (!decided.ok) return;
  const recorded = seal(before, decided.value, now, actorOf(command), reference);
  life.log.push(recorded);
  life.states.push(evolve(before, recorded));
}

/** A day is moved by the volunteer, and an answer recorded by whoever gives it; the rest may as well be the workflow. */
function actorOf(command: CaseCommand): Actor {
  if (command.type === 'change-the-day') return { role: 'volunteer', id: command.volunteer };
  if (!('answer' in command)) return { role: 'workflow' };
  return { role: command.volunteer === coordinator ? 'coordinator' : 'volunteer', id: command.volunteer };
}

/** What the workflow and willing people would do now, so that random lives get somewhere. */
function whatTheWorkflowDoes(choose: Choices, state: CaseState, now: string): CaseCommand {
  const next = whatNext(state, defaultSettings, now);
  const volunteer = choose.pick([aidana, berik]);
  switch (next.do) {
    case 'assess':
      return askOr(choose, state, now, { type: 'ask', kind: 'assessment', volunteer });
    case 'set-goods-aside': {
      const items = choose.some(wanted(state, 1));
      const needIds = goodsWanted(state).map(({ needId }) => needId);
      return items.length > 0 ? { type: 'set-goods-aside', items } : { type: 'note-goods-missing', needIds };
    }
    case 'wait-for-goods':
      return { type: 'set-goods-aside', items: wanted(state, 2) };
    case 'deliver':
      return askOr(choose, state, now, { type: 'ask', kind: 'delivery', volunteer });
    case 'plan-check-in':
      return { type: 'plan-check-in', on: next.on };
    case 'check-in':
      return askOr(choose, state, now, { type: 'ask', kind: 'check-in', volunteer });
    case 'tell-staff':
      return next.told
        ? { type: 'take-up' }
        : { type: 'escalate', to: coordinator, role: next.to, reason: next.reason };
    case 'wait-for-check-in':
    case 'end':
      return anyCommand(choose, state, now);
  }
}

/** Opens the question, or has the open one climbed for or answered. */
function askOr(choose: Choices, state: CaseState, now: string, asking: CaseCommand): CaseCommand {
  const ask = state.asks.find(({ status }) => status === 'open');
  if (ask === undefined) return asking;
  const climb = choose.yes() ? climbing(state, ask.id, now) : undefined;
  if (climb !== undefined) return climb;
  const answering = { askId: ask.id, volunteer: ask.volunteer };
  switch (ask.kind) {
    case 'assessment':
      return {
        type: 'record-assessment',
        ...answering,
        answer: { outcome: 'needs-help', needs: someNeeds(choose, 1, 2), risk: 'high' },
      };
    case 'delivery':
      return {
        type: 'confirm-delivery',
        ...answering,
        answer: { outcome: choose.pick(['delivered', 'delivered', 'nobody-home', 'refused']), items: [] },
      };
    case 'check-in':
      return {
        type: 'answer-check-in',
        ...answering,
        answer: { scores: { sleep: 'well' }, alarm: false, newNeeds: someNeeds(choose, 0, 1) },
      };
  }
}

function climbing(state: CaseState, askId: string, now: string): CaseCommand | undefined {
  const next = nextContact(state, askId, () => channels, defaultSettings, now);
  if (next.do === 'find-backup') return { type: 'reassign', role: 'volunteer', to: berik, backup: true };
  if (next.do === 'settle') return { type: 'settle-ask', askId, outcome: next.outcome };
  if (next.do !== 'contact' || next.made) return undefined;
  const { round, rung, action, channel } = next;
  const person = next.person ?? manager;
  return { type: 'climb-rung', askId, round, rung, action, person, ...(channel && { channel }) };
}
