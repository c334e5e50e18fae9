/** Whom or what a case waits for, and what comes next by itself: `A reminder to Nurlan: tomorrow at 10:00`. */
import { type Coming, dateIn } from '#case';
import type { CaseLine } from '#functions/store/ports.ts';
import { Line } from '#functions/web/components/line.tsx';
import { Soon, SoonDay } from '#functions/web/components/soon.tsx';
import { reasonText } from '#functions/web/texts/reason-text.ts';
import { hereOf, type OnPage } from '../on-page.ts';
import { AddressTrouble } from '../people/address-trouble.tsx';
import type { Who } from './who-is-on.ts';

interface WhatComesProps {
  the: OnPage;
  line: CaseLine;
  who: Who;
}

export function WhatComes({ the, line, who }: WhatComesProps) {
  const { coming } = line;
  const waits = waitsText(the, line, who);
  return (
    <>
      {waits}
      {coming !== undefined && (
        <Line quiet={waits !== undefined}>
          <Next the={the} line={line} who={who} coming={coming} />
        </Line>
      )}
      <AddressTrouble the={the} person={who.personOf(line.volunteer)} />
    </>
  );
}

function waitsText(
  { say, language, user }: OnPage,
  { waitsFor, coming }: CaseLine,
  who: Who,
): string | undefined {
  if (waitsFor !== undefined) {
    const why = reasonText(waitsFor.reason, language);
    if (waitsFor.person === user.id) return say('waits.you', { why });
    return say(`waits.${waitsFor.role}`, { person: who.nameOf(waitsFor.person), why });
  }
  if (coming?.what === 'goods') return say('waits.goods');
  if (coming?.what === 'check-in') return say('waits.check-in');
  return coming === undefined ? say('list.nobody') : undefined;
}

function Next({ the, line: { waitsFor }, who, coming }: WhatComesProps & { coming: Coming }) {
  const { deps, say } = the;
  const again = coming.what === 'tell-manager' && waitsFor?.role === 'manager';
  const person = waitsFor === undefined ? '' : who.nameOf(waitsFor.person);
  const text = say(again ? 'coming.tell-manager-again' : `coming.${coming.what}`, { person });
  if (coming.at === undefined) return <>{text}</>;
  const here = hereOf(the);
  return (
    <>
      {`${text}: `}
      {coming.what === 'check-in' ? (
        <SoonDay date={dateIn(coming.at, deps.settings)} here={here} />
      ) : (
        <Soon at={coming.at} here={here} />
      )}
    </>
  );
}
