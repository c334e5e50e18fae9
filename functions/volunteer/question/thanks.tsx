/** Thanks, what was recorded, what happens next, and for a day a way to change it. */
import { addDuration, type Instant } from '#case';
import { instantText } from '#functions/web/components/when.tsx';
import type { PageAnswer } from '#functions/web/page.ts';
import { addressOf } from '../address.ts';
import type { VolunteerDependencies } from '../dependencies.ts';
import { Coordinator } from '../family.tsx';
import { volunteerPage } from '../frame.tsx';
import type { RecordedAnswer } from '../recorded-answer.ts';
import { nextStepText } from './next-step.ts';
import type { Asked } from './question.tsx';
import { whatWasRecorded } from './what-was-recorded.ts';

type Needs = Pick<VolunteerDependencies, 'settings' | 'now'>;

export function thanksPage(visit: Asked, recorded: RecordedAnswer, deps: Needs): PageAnswer {
  const { say, state, language } = visit;
  const body = (
    <>
      <Recorded visit={visit} recorded={recorded} deps={deps} />
      <h2>{say('thanks.next')}</h2>
      <p class="next">{nextStepText(state, deps.settings, deps.now(), language, say)}</p>
      <p>{say('thanks.nothing-to-do')}</p>
      <Change visit={visit} recorded={recorded} deps={deps} />
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
      {card && <Coordinator card={card} />}
      {recorded && <Recorded visit={visit} recorded={recorded} deps={deps} />}
    </>
  );
  return volunteerPage({ visit, heading: say('thanks.heading'), body, status: 409 });
}

interface RecordedProps {
  visit: Asked;
  recorded: RecordedAnswer;
  deps: Needs;
}

function Recorded({ visit, recorded, deps }: RecordedProps) {
  const { say, state, language } = visit;
  const { event, at } = recorded;
  return (
    <>
      <p>{say('thanks.recorded', { at: instantText(at, language, deps.settings.timeZone) })}</p>
      {event.late && <p class="notice">{say('thanks.late')}</p>}
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
        <Coordinator card={card} />
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
