/** "Tell the Coordinator" and "Tell the Manager": names who the case waits for, tells them, keeps the task token. */
import * as v from 'valibot';
import { type CaseState, escalationReasons, hindranceOf, type Settings } from '#case';
import { staffToTell } from '#functions/asking/staff-to-tell.ts';
import { reachOfStaff } from '#functions/messages/reach.ts';
import { type SendingCollaborators, sendAndRecord } from '#functions/messages/send-and-record.ts';
import type { Cases, People, Person } from '#functions/store/ports.ts';
import { forTheWorkflow } from './for-the-workflow.ts';
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
  people: Pick<People, 'find' | 'all'>;
  baseUrl: string;
  settings: Settings;
}

export function tellStaff(the: Collaborators) {
  return async (input: Input): Promise<void> => {
    const before = await theCase(the.cases, input.reference);
    // The workflow looked a moment ago, or long ago where this step is tried again: the good hours may have ended.
    const next = forTheWorkflow(before, the.settings, the.now());
    if (next.do === 'wait-for-good-hour') return answer(the.waker, input.reference, input.taskToken);
    // Whoever was told has time left, be it a moment: who is told after it is for the workflow's next look to say.
    if (next.do === 'tell-staff' && next.told && before.waitingFor?.messageSent)
      return waitForNews(the, input);
    const person = await staffToTell(the, before, input.to);
    if (person === undefined) throw new Error(`No ${input.to} to tell of ${input.reference}`);
    const named = await escalate(the, before, input, person);
    if (named === 'overtaken') return answer(the.waker, input.reference, input.taskToken);
    if (named.state.waitingFor?.messageSent === false) await tell(the, named, input, person);
    await waitForNews(the, input);
  };
}

interface Named {
  state: CaseState;
  /** An earlier attempt of this step named them, and may have written to them before it was cut short. */
  repeated: boolean;
}

/** Other steps name the coordinator for these, and leave the writing to this one. */
const namedByOtherSteps: ReadonlySet<Input['reason']> = new Set(['nobody-to-ask', 'step-failed']);

/** Names the person in the log, once per telling; the model refuses to repeat one that still stands. */
async function escalate(
  the: Collaborators,
  before: CaseState,
  { reference, to, reason }: Input,
  person: Person,
): Promise<Named | 'overtaken'> {
  const askId = before.waitingFor?.askId ?? before.untold?.askId;
  const command = { type: 'escalate' as const, to: person.id, role: to, reason, ...(askId && { askId }) };
  const escalated = await the.cases.carryOut(reference, command, { role: 'workflow' });
  if (escalated.ok) return { state: escalated.value.state, repeated: false };
  if (escalated.failure.refused !== 'already-recorded') return 'overtaken';
  return { state: await theCase(the.cases, reference), repeated: !namedByOtherSteps.has(reason) };
}

/** Where no email can be sent, an SMS. */
async function tell(
  the: Collaborators,
  { state, repeated }: Named,
  { reference, reason, to }: Input,
  person: Person,
): Promise<void> {
  const messageId = state.waitingFor?.messageId;
  if (messageId === undefined) return;
  const caseLink = `${the.baseUrl}/${to}/cases/${reference}`;
  const content = { kind: 'escalation' as const, reason, reference, caseLink, urgent: reason === 'alarm' };
  for (const channel of reachOfStaff(person)) {
    const failure = await sendAndRecord(the, { reference, messageId, person, channel, content, repeated });
    if (hindranceOf(failure) === undefined) return;
  }
}
