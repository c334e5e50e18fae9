/** The order of a case page: whose it is and what comes next; what to do; then household, needs, deliveries, check-ins,
 * people, notes and history. */
import { type Instant, openAsk, type RecordedEvent } from '#case';
import type { Household, Note, Page, VisitCard } from '#functions/store/ports.ts';
import type { Listed } from '#functions/web/first-page.ts';
import type { WhoIsWho } from '#functions/web/who-is-who.ts';
import { dones } from '../case-actions/dones.ts';
import { DoneNotice } from '../done-notice.tsx';
import type { OnCase } from '../on-case.ts';
import { CaseActions } from './actions.tsx';
import { CheckIns } from './check-ins.tsx';
import { Deliveries } from './deliveries.tsx';
import { Family } from './family.tsx';
import { Heading } from './heading.tsx';
import { History } from './history.tsx';
import { Ladder } from './ladder.tsx';
import { Needs } from './needs.tsx';
import { Next } from './next.tsx';
import { Notes } from './notes.tsx';
import { People } from './people.tsx';
import { Questions } from './questions.tsx';
import { Stages } from './stages.tsx';

export interface CaseViewProps {
  the: OnCase;
  title: string;
  household: Household | undefined;
  card: VisitCard | undefined;
  events: Listed<Page<RecordedEvent>>;
  notes: Listed<Page<Note>>;
  who: WhoIsWho;
  now: Instant;
}

export function CaseView({ the, title, household, card, events, notes, who, now }: CaseViewProps) {
  const { say, state, reference, user } = the;
  const { nameOf } = who;
  const ask = openAsk(state);
  return (
    <>
      <DoneNotice the={the} texts={dones} />
      <Heading the={the} title={title} household={household} />
      <Next the={the} who={who} now={now} />
      <Stages the={the} />
      <CaseActions the={the} />
      {ask && <Ladder the={the} ask={ask} who={who} card={card} />}
      <Family the={the} household={household} now={now} />
      <Needs the={the} />
      <Deliveries the={the} nameOf={nameOf} />
      <CheckIns the={the} nameOf={nameOf} />
      <People the={the} who={who} />
      <Questions the={the} nameOf={nameOf} />
      <Notes the={the} notes={notes} nameOf={nameOf} />
      <History the={the} events={events} nameOf={nameOf} />
      {user.roles.includes('manager') && (
        <p>
          <a href={`/manager/cases/${reference}`}>{say('case.history')}</a>
        </p>
      )}
    </>
  );
}
