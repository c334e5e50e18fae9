/** That a volunteer's address does not work, or that they want none of our messages, and what to do about it. */
import type { Channel } from '#case';
import type { Person } from '#functions/store/ports.ts';
import { Line } from '#functions/web/components/line.tsx';
import { changePersonAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';

interface TroubleProps {
  the: OnPage;
  /** Nobody, where the case has no volunteer. */
  person: Person | undefined;
}

/** Leads to where another address is entered; a call has no page of its own. */
export function AddressTrouble({ the, person }: TroubleProps) {
  if (person === undefined) return null;
  const { say } = the;
  const names = { person: person.name };
  const complained = person.stopped.some(({ why }) => why === 'complained');
  return (
    <>
      {complained && <Line>{say('address.complained', names)}</Line>}
      {deadAddresses(person).map((channel) => (
        <Line key={channel}>
          <a href={changePersonAddress(person.id)}>{say(`address.bounced.${channel}`, names)}</a>
        </Line>
      ))}
    </>
  );
}

const deadAddresses = ({ stopped }: Person): Channel[] =>
  stopped.filter(({ why }) => why === 'bounced').map(({ channel }) => channel);
