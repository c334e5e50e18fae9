/** The rungs of the ladder: records the rung, sends the message, keeps the task token until news or the next rung. */
import * as v from 'valibot';
import {
  type AskState,
  type CaseState,
  type Channel,
  channels,
  contactActions,
  findAsk,
  inGoodHours,
  type PersonId,
  type Settings,
} from '#case';
import { staffToTell } from '#functions/asking/staff-to-tell.ts';
import { reachOf } from '#functions/messages/reach.ts';
import { type SendingCollaborators, sendAndRecord } from '#functions/messages/send-and-record.ts';
import type { Asks, Cases, People, Person } from '#functions/store/ports.ts';
import { contentFor } from './question-to-send.ts';
import { theCase } from './the-case.ts';
import { answer, type WaitingCollaborators, waitForNews, waitingInput } from './waiting.ts';

export const contactInput = v.object({
  ...waitingInput.entries,
  askId: v.string(),
  round: v.number(),
  rung: v.number(),
  action: v.picklist(contactActions),
  channel: v.nullable(v.picklist(channels)),
  /** This contact has been made: there is nothing to send, only to wait. */
  made: v.optional(v.boolean(), false),
});
type Input = v.InferOutput<typeof contactInput>;

interface Collaborators extends WaitingCollaborators, SendingCollaborators {
  cases: Pick<Cases, 'load' | 'carryOut' | 'events'>;
  asks: Pick<Asks, 'rememberWait' | 'createLink'>;
  people: Pick<People, 'find' | 'findCard' | 'all'>;
  baseUrl: string;
  settings: Settings;
}

export function contactThePerson(the: Collaborators) {
  return async (input: Input): Promise<void> => {
    if (input.made) return waitForNews(the, input);
    // Planned a moment ago, or long ago where this step is tried again: the good hours may have ended.
    if (!inGoodHours(the.now(), the.settings)) return answer(the.waker, input.reference, input.taskToken);
    const state = await theCase(the.cases, input.reference);
    const person = await whom(the, state, input);
    if (person === undefined) throw new Error(`Nobody to contact for ${input.reference} ${input.askId}`);
    const climbed = await climb(the, input, person.id, input.channel ?? wayTo(person, state, input));
    if (climbed === 'overtaken') return answer(the.waker, input.reference, input.taskToken);
    await sayIt(the, climbed.state, input, person, climbed.repeated);
    await waitForNews(the, input);
  };
}

async function whom(the: Collaborators, state: CaseState, input: Input): Promise<Person | undefined> {
  if (input.action === 'tell-coordinator' || input.action === 'call-instead')
    return staffToTell(the, state, 'coordinator');
  if (input.action === 'tell-manager') return staffToTell(the, state, 'manager');
  const ask = findAsk(state, input.askId);
  return ask && the.people.find(ask.volunteer);
}

/** Staff, of whom the plan knows no channels: where a message could not be sent, they hear of it another way if there is one. */
function wayTo(person: Person, state: CaseState, { askId, action }: Input): Channel | undefined {
  const [first, second] = reachOf(person);
  const last = findAsk(state, askId)?.contacts.at(-1);
  return action === 'call-instead' && last?.channel === first ? (second ?? first) : first;
}

/** Records the rung before anything is sent. A rung recorded but not sent is what a crash leaves: it is sent again. */
async function climb(
  the: Collaborators,
  { reference, askId, round, rung, action }: Input,
  person: PersonId,
  channel: Channel | undefined,
): Promise<{ state: CaseState; repeated: boolean } | 'overtaken'> {
  const climbing = {
    type: 'climb-rung' as const,
    askId,
    round,
    rung,
    action,
    person,
    ...(channel && { channel }),
  };
  const climbed = await the.cases.carryOut(reference, climbing, { role: 'workflow' });
  if (climbed.ok) return { state: climbed.value.state, repeated: false };
  if (climbed.failure.refused === 'already-recorded')
    return { state: await theCase(the.cases, reference), repeated: true };
  return 'overtaken';
}

async function sayIt(
  the: Collaborators,
  state: CaseState,
  input: Input,
  person: Person,
  repeated: boolean,
): Promise<void> {
  const ask = findAsk(state, input.askId);
  const contact = ask && plannedContact(ask, input);
  if (ask === undefined || contact?.channel === undefined) return;
  const { messageId, channel } = contact;
  const content = await contentFor(the, state, ask, input.action, person);
  await sendAndRecord(the, { reference: input.reference, messageId, person, channel, content, repeated });
}

const plannedContact = (ask: AskState, input: Input) =>
  ask.contacts.findLast(
    ({ rung, action, status }) => rung === input.rung && action === input.action && status === 'planned',
  );
