/** What the workflow commands when it looks at a case: the step behind each answer of the model. */
import {
  type CaseCommand,
  type CaseState,
  type Channel,
  channels,
  defaultSettings,
  goodsWanted,
  nextContact,
  openAsk,
  type Settings,
  whatNext,
} from '#case';
import { berik, coordinator, manager } from './a-family.ts';

const everyChannel = (): readonly Channel[] => channels;

/** Undefined where there is nothing to do but wait, or nothing at all. The stock is empty. */
export function stepFor(
  state: CaseState,
  now: string,
  settings: Settings = defaultSettings,
  reach = everyChannel,
): CaseCommand | undefined {
  const next = whatNext(state, settings, now);
  switch (next.do) {
    case 'assess':
      return stepForAsk(state, now, settings, reach) ?? { type: 'ask', kind: 'assessment', volunteer: berik };
    case 'deliver':
      return stepForAsk(state, now, settings, reach) ?? { type: 'ask', kind: 'delivery', volunteer: berik };
    case 'check-in':
      return stepForAsk(state, now, settings, reach) ?? { type: 'ask', kind: 'check-in', volunteer: berik };
    case 'set-goods-aside':
      return { type: 'note-goods-missing', needIds: goodsWanted(state).map(({ needId }) => needId) };
    case 'plan-check-in':
      return { type: 'plan-check-in', on: next.on };
    case 'tell-staff': {
      const to = next.to === 'manager' ? manager : coordinator;
      return next.told ? undefined : { type: 'escalate', to, role: next.to, reason: next.reason };
    }
    case 'wait-for-goods':
    case 'wait-for-check-in':
    case 'end':
      return undefined;
  }
}

function stepForAsk(
  state: CaseState,
  now: string,
  settings: Settings,
  reach: () => readonly Channel[],
): CaseCommand | undefined {
  const ask = openAsk(state);
  if (ask === undefined) return undefined;
  const next = nextContact(state, ask.id, reach, settings, now);
  switch (next.do) {
    case 'settled':
      return { type: 'reassign', role: 'volunteer', to: berik };
    case 'settle':
      return { type: 'settle-ask', askId: ask.id, outcome: next.outcome };
    case 'find-backup':
      return { type: 'reassign', role: 'volunteer', to: berik, backup: true };
    case 'contact': {
      const { round, rung, action, channel, person = manager, made } = next;
      const sent = ask.contacts.find((contact) => contact.rung === rung && contact.status === 'planned');
      if (made) return { type: 'reference-note', noteId: `waits-${state.sequence}` };
      if (sent !== undefined)
        return {
          type: 'record-message',
          status: 'sent',
          messageId: sent.messageId,
          person: sent.person,
          channel: sent.channel ?? 'email',
          repeated: false,
        };
      return { type: 'climb-rung', askId: ask.id, round, rung, action, person, ...(channel && { channel }) };
    }
  }
}
