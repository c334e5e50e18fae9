/** Who looks after the family, and how to reach them. */
import type { ComponentChildren } from 'preact';
import { openAsk, type PersonId } from '#case';
import { Facts } from '#functions/web/components/facts.tsx';
import { Phone } from '#functions/web/components/phone.tsx';
import type { WhoIsWho } from '#functions/web/who-is-who.ts';
import { personAddress } from '../addresses.ts';
import type { OnCase } from '../on-case.ts';
import { AddressTrouble } from '../people/address-trouble.tsx';

export function People({ the, who }: { the: OnCase; who: WhoIsWho }) {
  const { say, state } = the;
  const asked = openAsk(state);
  const present = asked?.handedBack ? state.volunteer : (asked?.volunteer ?? state.volunteer);
  const earlier = [...new Set(state.asks.flatMap(({ before, volunteer }) => [...before, volunteer]))].filter(
    (id) => id !== present,
  );
  const opener = state.openedBy === state.coordinator ? undefined : state.openedBy;
  return (
    <section id="people">
      <h2>{say('case.people')}</h2>
      <Facts
        facts={[
          [say('case.coordinator'), <Reached the={the} who={who} id={state.coordinator} />],
          [
            say('case.volunteer'),
            present === undefined ? say('case.nobody') : <Reached the={the} who={who} id={present} link />,
          ],
          [say('case.earlier-volunteers'), earlier.map(who.nameOf).join(', ')],
          [say('case.opened-by'), opener === undefined ? '' : who.nameOf(opener)],
        ]}
      />
    </section>
  );
}

interface ReachedProps {
  the: OnCase;
  who: WhoIsWho;
  id: PersonId;
  /** Leads to the person's own page. */
  link?: boolean;
}

function Reached({ the, who, id, link }: ReachedProps) {
  const person = who.personOf(id);
  const name = who.nameOf(id);
  const ways: ComponentChildren[] = [
    ...(person?.phone === undefined ? [] : [<Phone number={person.phone} language={the.language} />]),
    ...(person?.email === undefined ? [] : [<a href={`mailto:${person.email}`}>{person.email}</a>]),
  ];
  return (
    <>
      {link ? <a href={personAddress(id)}>{name}</a> : name}
      {ways.map((way) => (
        <>
          {' · '}
          {way}
        </>
      ))}
      {link && <AddressTrouble the={the} person={person} />}
    </>
  );
}
