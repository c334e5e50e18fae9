/** Whom or what a case waits for, and what comes next by itself: `A reminder to Nurlan: tomorrow at 10:00`. */
import { type Coming, dateIn } from '#case';
import type { CaseLine } from '#functions/store/ports.ts';
import { Soon, SoonDay } from '#functions/web/components/soon.tsx';
import type { OnPage } from '../on-page.ts';
import { reasonText } from './reason-text.ts';
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
        <p class={waits === undefined ? 'line' : 'line quiet'}>
          <Next the={the} coming={coming} asked={line.waitsFor && who.nameOf(line.waitsFor.person)} />
        </p>
      )}
    </>
  );
}

function waitsText(
  { say, word, user }: OnPage,
  { waitsFor, coming }: CaseLine,
  who: Who,
): string | undefined {
  if (waitsFor !== undefined) {
    const person = waitsFor.person === user.id ? say('waits.me') : who.nameOf(waitsFor.person);
    const why = reasonText({ word }, waitsFor.reason);
    return say(`waits.${waitsFor.role}`, { person, why });
  }
  if (coming?.what === 'goods') return say('waits.goods');
  if (coming?.what === 'check-in') return say('waits.check-in');
  return coming === undefined ? say('list.nobody') : undefined;
}

function Next({ the, coming, asked }: { the: OnPage; coming: Coming; asked: string | undefined }) {
  const { deps, language, say } = the;
  const text = say(`coming.${coming.what}`, { person: asked ?? '' });
  if (coming.at === undefined) return <>{text}</>;
  const here = { now: deps.now(), language, timeZone: deps.settings.timeZone };
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
