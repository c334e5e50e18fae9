/** "Tell the Coordinator" and "Tell the Manager": names who the case waits for, tells them, keeps the task token. */
import * as v from 'valibot';
import { type CaseState, escalationReasons, type Settings } from '#case';
import { reachOf } from '#functions/messages/reach.ts';
import { type SendingCollaborators, sendAndRecord } from '#functions/messages/send-and-record.ts';
import type { Cases, People, Person } from '#functions/store/ports.ts';
import { staffToTell } from './staff-to-tell.ts';
import { theCase } from './the-case.ts';
import { answer, type WaitingCollaborators, waitForNews, waitingInput } from './waiting.ts';

export const tellStaffInput = v.object({
  ...waitingInput.entries,
  to: v.picklist(['coordinator', 'manager']),
  reason: v.picklist(escalationReasons),
});
type Input = v.InferOutput<typeof tellStaffInput>;

interface Collaborators extends WaitingCollaborators, SendingCollaborators {
  cases: Pick<Cases, 'load' | 'carryOut' | 'events'>;
  asks: WaitingCollaborators['asks'] & SendingCollaborators['asks'];
  people: Pick<People, 'find' | 'all'>;
  baseUrl: string;
  settings: Settings;
}

export function tellStaff(the: Collaborators) {
  return async (input: Input): Promise<void> => {
    const before = await theCase(the.cases, input.reference);
    const person = await staffToTell(the, before, input.to);
    if (person === undefined) throw new Error(`No ${input.to} to tell of ${input.reference}`);
    const state = await escalate(the, before, input, person);
    if (state === 'overtaken') return answer(the.waker, input.reference, input.taskToken);
    if (state.waitingFor?.messageSent === false) await tell(the, state, input, person);
    await waitForNews(the, input);
  };
}

/** Names the person in the log, once per telling; the model refuses to repeat one that still stands. */
async function escalate(
  the: Collaborators,
  before: CaseState,
  { reference, to, reason }: Input,
  person: Person,
): Promise<CaseState | 'overtaken'> {
  const askId = before.waitingFor?.askId ?? before.untold?.askId;
  const command = { type: 'escalate' as const, to: person.id, role: to, reason, ...(askId && { askId }) };
  const escalated = await the.cases.carryOut(reference, command, { role: 'workflow' });
  if (escalated.ok) return escalated.value.state;
  return escalated.failure.refused === 'already-recorded' ? theCase(the.cases, reference) : 'overtaken';
}

/** Email first for staff: it is read at a desk, and an alarm goes out at any hour. */
async function tell(
  the: Collaborators,
  state: CaseState,
  { reference, reason, to }: Input,
  person: Person,
): Promise<void> {
  const reach = reachOf(person);
  const channel = reach.includes('email') ? 'email' : reach[0];
  const messageId = state.waitingFor?.messageId;
  if (channel === undefined || messageId === undefined) return;
  const caseLink = `${the.baseUrl}/${to}/cases/${reference}`;
  const content = { kind: 'escalation' as const, reason, reference, caseLink, urgent: reason === 'alarm' };
  await sendAndRecord(the, { reference, messageId, person, channel, content, repeated: false });
}
