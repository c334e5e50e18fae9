/** Consents given and withdrawn. */
import type { RecordedEvent } from '#case/events';
import type { CaseState } from '#case/state';
import { withdrawOpenAsk } from './asks.ts';
import type { EventOf } from './event-of.ts';
import { mustHear, settled } from './waiting.ts';

export function consentGiven(state: CaseState, { consent }: EventOf<'consent-given'>): CaseState {
  const next = { ...state, consents: [...state.consents, consent] };
  return consent === 'contact' ? settled(next, ({ reason }) => reason === 'consent-withdrawn') : next;
}

/** Without consent to be contacted nobody checks in on the family until staff have decided how to go on. */
export function consentWithdrawn(
  state: CaseState,
  { consent }: EventOf<'consent-withdrawn'>,
  { at }: RecordedEvent,
): CaseState {
  const next = { ...state, consents: state.consents.filter((one) => one !== consent) };
  if (consent !== 'contact' || state.closed !== undefined) return next;
  return mustHear(withdrawOpenAsk(next, 'check-in'), 'consent-withdrawn', at);
}
