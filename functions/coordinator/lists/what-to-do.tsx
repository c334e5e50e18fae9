/** What a case needs of me: why it is here, what to do about it, whom to call, and the way straight there. */
import type { CaseLine } from '#functions/store/ports.ts';
import { Line } from '#functions/web/components/line.tsx';
import { Links } from '#functions/web/components/links.tsx';
import { Phone } from '#functions/web/components/phone.tsx';
import { reasonIn, reasonText } from '#functions/web/texts/reason-text.ts';
import { actionAddress } from '../addresses.ts';
import { whatHelps } from '../case-actions/what-helps.ts';
import type { OnPage } from '../on-page.ts';
import { AddressTrouble } from '../people/address-trouble.tsx';
import { familyName } from './family-cell.tsx';
import type { Who } from './who-is-on.ts';

interface WhatToDoProps {
  the: OnPage;
  line: CaseLine;
  who: Who;
}

export function WhatToDo({ the, line, who }: WhatToDoProps) {
  const { say } = the;
  const code = line.waitsFor?.reason ?? '';
  const reason = reasonIn(code);
  const name = familyName(line, who.familyOf(line.reference));
  return (
    <>
      <strong>{reasonText(code, the.language)}</strong>
      {reason !== undefined && <Line>{say(`todo.${reason}`)}</Line>}
      <WhomToCall the={the} line={line} who={who} />
      <AddressTrouble the={the} person={who.personOf(line.volunteer)} />
      {reason !== undefined && (
        <Links
          items={whatHelps[reason].actions.map((action) => ({
            href: actionAddress(line.reference, action),
            text: say(`action.${action}`),
            hidden: name,
          }))}
        />
      )}
    </>
  );
}

/** Nothing where nobody is to be called, or has no phone. */
function WhomToCall({ the, line, who }: WhatToDoProps) {
  const reason = reasonIn(line.waitsFor?.reason);
  const call = (reason && whatHelps[reason].call) ?? [];
  const family = who.familyOf(line.reference);
  const volunteer = who.personOf(line.volunteer);
  const called = {
    family: family && { name: family.firstName, phone: family.phone },
    volunteer: volunteer && { name: volunteer.name, phone: volunteer.phone },
  };
  return call.map((each) => {
    const { name, phone } = called[each] ?? {};
    if (phone === undefined) return null;
    return (
      <Line key={each}>
        {name}: <Phone number={phone} language={the.language} />
      </Line>
    );
  });
}
