/** What a page told a coordinator is done has been done: the log says so. */
import { type CaseEvent, type CaseState, evolve, openAsk, pendingCheckIn, type RecordedEvent } from '#case';
import type { Done, Memory } from '../people/memory.ts';
import type { Checks } from './broken.ts';

/** What each page leads to; giving a case to whoever has it already is done before it began, and leaves no mark. */
const recordedBy: Readonly<Record<string, readonly CaseEvent['type'][]>> = {
  // A call that was asked for is taken up by being made.
  'take-up': ['taken-up', 'call-made'],
  note: ['note-referenced'],
  need: ['need-added', 'need-withdrawn'],
  answer: ['assessment-recorded', 'delivery-confirmed', 'check-in-answered'],
  consent: ['consent-given', 'consent-withdrawn'],
  close: ['closed'],
  called: ['call-made'],
  erase: ['personal-data-erased'],
  're-open': ['re-opened'],
};

export function checkDone(
  { check }: Checks,
  logs: readonly (readonly RecordedEvent[])[],
  { done }: Pick<Memory, 'done'>,
): void {
  for (const one of done) {
    const { reference, action, at } = one;
    const log = logs.find(([first]) => first?.reference === reference) ?? [];
    const isSaid = saidBy(one);
    if (isSaid === undefined) continue;
    check(
      'what a page told staff is done is in the log',
      isSaid(log.filter((recorded) => Date.parse(recorded.at) <= at)),
      () => `${reference} ${action} ${new Date(at).toISOString()}`,
    );
  }
}

type Said = (log: readonly RecordedEvent[]) => boolean;

function saidBy({ action, entered }: Done): Said | undefined {
  if (action === 'reschedule') return (log) => stoodOn(log, entered['to']);
  const types = recordedBy[action];
  return types && ((log) => log.some(({ event }) => types.includes(event.type)));
}

/** What is moved to the day on which it stands already is done before it began. */
function stoodOn(log: readonly RecordedEvent[], day: string | undefined): boolean {
  let state: CaseState | undefined;
  return log.some((recorded) => {
    state = evolve(state, recorded);
    return [openAsk(state)?.dueBy, pendingCheckIn(state)?.on, state.notBefore].some((one) => one === day);
  });
}
