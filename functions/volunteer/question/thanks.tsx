/** Thanks, what was recorded, what happens next, and for a day a way to change it. */
import { addDuration, type Instant } from '#case';
import type { Help } from '#functions/store/ports.ts';
import { NextStep } from '#functions/web/components/next-step.tsx';
import { instantText } from '#functions/web/components/when.tsx';
import type { PageAnswer } from '#functions/web/page.ts';
import { addressOf } from '../address.ts';
import { canAskForACall } from '../call/may-ask.ts';
import type { VolunteerDependencies } from '../dependencies.ts';
import { Coordinator } from '../family.tsx';
import { volunteerPage } from '../frame.tsx';
import type { RecordedAnswer } from '../recorded-answer.ts';
import { nextStepText } from './next-step.ts';
import type { Asked } from './question.tsx';
import { WhatHelpChanged } from './what-help-changed.tsx';
import { whatWasRecorded } from './what-was-recorded.ts';

type Needs = Pick<VolunteerDependencies, 'settings' | 'now'>;

export function thanksPage(visit: Asked, recorded: RecordedAnswer, help: Help, deps: Needs): PageAnswer {
  const { say, state, language } = visit;
  const body = (
    <>
      <Received visit={visit} recorded={recorded} deps={deps} />
      <NextStep heading={say('thanks.next')}>
        <p>{nextStepText(state, deps.settings, deps.now(), language, say)}</p>
        <p>{say('thanks.nothing-to-do')}</p>
      </NextStep>
      <WhatHelpChanged help={help} say={say} />
      <Recorded visit={visit} recorded={recorded} />
      <Change visit={visit} recorded={recorded} deps={deps} />
      {canAskForACall(visit) && (
        <p>
          <a href={addressOf(visit, 'call')}>{say('call.link')}</a>
        </p>
      )}
    </>
  );
  return volunteerPage({ visit, heading: say('thanks.heading'), body });
}

/** Another answer came when the first could no longer be changed: the first stands, and is shown. */
export function tooLatePage(visit: Asked, recorded: RecordedAnswer | undefined, deps: Needs): PageAnswer {
  const { say, card } = visit;
  const body = (
    <>
      <p class="notice">{say('thanks.too-late')}</p>
      {card && <Coordinator card={card} language={visit.language} />}
      {recorded && (
        <>
          <Received visit={visit} recorded={recorded} deps={deps} />
          <Recorded visit={visit} recorded={recorded} />
        </>
      )}
    </>
  );
  return volunteerPage({ visit, heading: say('thanks.heading'), body, status: 409 });
}

interface RecordedProps {
  visit: Asked;
  recorded: RecordedAnswer;
  deps: Needs;
}

function Received({ visit: { say, language }, recorded, deps }: RecordedProps) {
  const { event, at } = recorded;
  const which = event.corrects ? 'thanks.changed' : 'thanks.recorded';
  return (
    <>
      <p>{say(which, { at: instantText(at, language, deps.settings.timeZone) })}</p>
      {event.late && <p class="notice">{say('thanks.late')}</p>}
    </>
  );
}

/** What was written in their own words stays with the case, and off the screens of borrowed phones. */
function Recorded({ visit: { say, state, language }, recorded: { event } }: Omit<RecordedProps, 'deps'>) {
  return (
    <>
      <h2>{say('thanks.what')}</h2>
      <ul>
        {whatWasRecorded(event, state, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {event.answer.noteId !== undefined && <p>{say('thanks.note')}</p>}
    </>
  );
}

/** Offered while the day lasts; whether the case has gone on from the answer shows when it is sent. */
function Change({ visit, recorded, deps }: RecordedProps) {
  const { say, language, card } = visit;
  const { changeAnswerWithin, timeZone } = deps.settings;
  const until: Instant = addDuration(recorded.at, changeAnswerWithin, deps.settings);
  if (recorded.event.late || deps.now() >= until) {
    return card === undefined ? null : (
      <>
        <p>{say('family.call')}</p>
        <Coordinator card={card} language={language} />
      </>
    );
  }
  return (
    <p>
      <a href={addressOf(visit, undefined, { change: '1' })}>{say('thanks.change')}</a>{' '}
      <span class="soft">
        {say('thanks.change-until', { until: instantText(until, language, timeZone) })}
      </span>
    </p>
  );
}
