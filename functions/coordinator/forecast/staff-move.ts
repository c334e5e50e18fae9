/** The workflow's next move where a member of staff has to know: the same person, hour and channel as its step chooses. */
import { type CaseState, type TellStaff, writtenAt } from '#case';
import { staffToTell } from '#functions/asking/staff-to-tell.ts';
import { reachOfStaff } from '#functions/messages/reach.ts';
import { type LookingAhead, type Move, rest } from './move.ts';

export async function staffMove(the: LookingAhead, state: CaseState, next: TellStaff): Promise<Move> {
  const { reference } = state;
  const now = the.now();
  const at = writtenAt(next, state, the.settings, now);
  if (at === undefined) return rest;
  const person = await staffToTell(the, state, next.to);
  const channel = person && reachOfStaff(person)[0];
  if (person === undefined || channel === undefined) return rest;
  const urgent = next.reason === 'alarm';
  const caseLink = `${the.baseUrl}/${next.to}/cases/${reference}`;
  const content = { kind: 'escalation' as const, reason: next.reason, reference, caseLink, urgent };
  return { do: 'write', message: { reference, person, channel, at, content } };
}
