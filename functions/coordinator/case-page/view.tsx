/** The order of a case page: where it stands and what comes next; what can be done; needs, questions, family, history. */

import type { RecordedEvent } from '#case';
import { type Instant, stages } from '#case';
import type { Household, Note, Page } from '#functions/store/ports.ts';
import type { Listed } from '#functions/web/first-page.ts';
import type { NameOf } from '#functions/web/names.ts';
import { caseAddress, type OnCase } from '../on-case.ts';
import { CaseActions } from './actions.tsx';
import { DoneNotice } from './done-notice.tsx';
import { Family } from './family.tsx';
import { History } from './history.tsx';
import { Ladder } from './ladder.tsx';
import { Needs } from './needs.tsx';
import { Notes } from './notes.tsx';
import { Questions } from './questions.tsx';

export interface CaseViewProps {
  the: OnCase;
  title: string;
  household: Household | undefined;
  events: Listed<Page<RecordedEvent>>;
  notes: Listed<Page<Note>>;
  nameOf: NameOf;
  /** The sentence of what happens next. */
  next: string;
  /** True when the case waits for staff, or staff are about to be told. */
  waits: boolean;
  now: Instant;
}

export function CaseView(props: CaseViewProps) {
  const { the, title, household, nameOf, next, now } = props;
  const { say, word, state, reference } = the;
  const family =
    household === undefined ? '' : `: ${household.firstName} ${household.familyName}, ${household.village}`;
  return (
    <>
      <DoneNotice the={the} />
      <h1>{`${title}${family}`}</h1>
      <section class="next" aria-label={say('case.next')}>
        <p>{next}</p>
        {props.waits && <WhatToDo the={the} />}
      </section>
      <nav aria-label={say('case.stages')}>
        <ol class="path">
          {stages.map((stage) => (
            <li key={stage} {...(stage === state.stage && { 'aria-current': 'step' as const })}>
              {word(`stage.${stage}`)}
            </li>
          ))}
        </ol>
      </nav>
      <CaseActions the={the} />
      <Needs the={the} />
      <Ladder the={the} nameOf={nameOf} />
      <Questions the={the} nameOf={nameOf} />
      <Family the={the} household={household} nameOf={nameOf} now={now} />
      <Notes the={the} notes={props.notes} nameOf={nameOf} />
      <History the={the} events={props.events} nameOf={nameOf} />
      <p>
        <a href={`/manager/cases/${reference}`}>{say('case.history')}</a>
      </p>
    </>
  );
}

/** What a member of staff is asked to do, and the button that says it is done. */
function WhatToDo({ the }: { the: OnCase }) {
  const { say, state, reference } = the;
  const reason = state.untold?.reason ?? state.waitingFor?.reason;
  if (reason === undefined) return null;
  return (
    <>
      <p>
        <strong>{say(`todo.${reason}`)}</strong>
      </p>
      <form method="post" action={`${caseAddress(reference)}/take-up`}>
        <button type="submit">{say('case.take-up')}</button>
      </form>
    </>
  );
}
