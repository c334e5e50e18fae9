/** The control room's first page: time, doors, who is signed in, what runs, what failed, what was sent last. */
import type { VNode } from 'preact';
import type { HttpAnswer } from '../gateway/answer.ts';
import { ClockPart } from './clock-part.tsx';
import { DeadLetters } from './dead-letters.tsx';
import { Executions } from './executions.tsx';
import { Message } from './message.tsx';
import { momentIn } from './moments.ts';
import { htmlAnswer } from './page.tsx';
import type { ControlRoomSystem, StaffMember } from './ports.ts';

export async function overview(system: ControlRoomSystem): Promise<HttpAnswer> {
  const moment = momentIn(system.timeZone);
  const latest = system.outbox.list({ limit: 5 });
  return htmlAnswer(
    'Control room',
    <>
      <ClockPart now={system.now()} next={system.nextDue()} moment={moment} />
      <Doors staff={await system.staff()} />
      <h2>Latest messages</h2>
      <p class="quiet">
        Nothing leaves this machine. Messages to bounce@simulator.amazonses.com and to numbers that end in
        0000 do not arrive.
      </p>
      {latest.length === 0 && <p>Nothing has been sent yet.</p>}
      {latest.map((message) => (
        <Message key={message.id} message={message} moment={moment} />
      ))}
      <p>
        <a href="/local/outbox">All messages</a>, <a href="/local/outbox.json">as JSON</a>
      </p>
      <Executions executions={system.running()} moment={moment} />
      <DeadLetters letters={system.deadLetters()} />
    </>,
  );
}

function Doors({ staff }: { staff: StaffMember[] }): VNode {
  return (
    <>
      <h2>Doors</h2>
      <ul>
        <li>
          <a href="/coordinator">Coordinator</a>: start a case, see what needs you today
        </li>
        <li>
          <a href="/manager">Manager</a>: cases, figures and histories
        </li>
        <li>Volunteer: the links in the messages below</li>
      </ul>
      <p>Open a door of staff as one of them, signed in by the local provider:</p>
      <ul>
        {staff.map(({ role, id, name }) => (
          <li key={`${role} ${id}`}>
            <a href={`/sign-in?${new URLSearchParams({ to: `/${role}`, login_hint: id })}`}>
              Open as {name}, {role}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
