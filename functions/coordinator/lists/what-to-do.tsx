/** What a case needs of me: why it is here, what to do about it, whom to call, and the way straight there. */
import type { CaseLine } from '#functions/store/ports.ts';
import { Phone } from '#functions/web/components/phone.tsx';
import { caseAddress } from '../on-case.ts';
import type { OnPage } from '../on-page.ts';
import { familyName } from './family-cell.tsx';
import { reasonIn, reasonText } from './reason-text.ts';
import { dealingWith, wayAddress } from './ways.ts';
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
  const name = familyName(line, who.family(line.reference));
  return (
    <>
      <strong>{reasonText(the, code)}</strong>
      {reason !== undefined && <p class="line">{say(`todo.${reason}`)}</p>}
      <WhomToCall the={the} line={line} who={who} />
      <ul class="actions">
        {dealingWith(reason).ways.map((way) => (
          <li key={way}>
            <a href={wayAddress(caseAddress(line.reference), way)}>
              {say(`way.${way}`)}
              <span class="govuk-visually-hidden">{`: ${name}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Nothing where nobody is to be called, or has no phone. */
function WhomToCall({ the, line, who }: WhatToDoProps) {
  const { call } = dealingWith(reasonIn(line.waitsFor?.reason));
  const family = who.family(line.reference);
  const volunteer = who.person(line.volunteer);
  const called =
    call === 'family'
      ? family && { name: family.firstName, phone: family.phone }
      : call && volunteer && { name: volunteer.name, phone: volunteer.phone };
  if (called?.phone === undefined) return null;
  return (
    <p class="line">
      {called.name}: <Phone number={called.phone} language={the.language} />
    </p>
  );
}
