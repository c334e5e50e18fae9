/** What happened in the case, newest first, in plain words; days on which nothing happened are one line. */
import type { RecordedEvent } from '#case';
import type { Page } from '#functions/store/ports.ts';
import { Details } from '#functions/web/components/details.tsx';
import { Paged } from '#functions/web/components/paged.tsx';
import { Timeline } from '#functions/web/components/timeline.tsx';
import type { Listed } from '#functions/web/first-page.ts';
import { tellEvent, tellingOf } from '#functions/web/history/tell-event.ts';
import type { NameOf } from '#functions/web/names.ts';
import { caseAddress } from '../addresses.ts';
import type { OnCase } from '../on-case.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

interface HistoryProps {
  the: OnCase;
  events: Listed<Page<RecordedEvent>>;
  nameOf: NameOf;
}

/** So many are read at a glance; the rest of the page is folded away. */
const atAGlance = 8;

export function History({ the, events, nameOf }: HistoryProps) {
  const { say, language, reference, request } = the;
  const { items } = events.value;
  const isFirstPage = request.query['events'] === undefined;
  const open = isFirstPage ? items.slice(0, atAGlance) : items;
  const folded = items.slice(open.length);
  return (
    <section id="history">
      <h2>{say('case.timeline')}</h2>
      <Paged
        listed={events}
        path={caseAddress(reference)}
        query={request.query}
        parameter="events"
        language={language}
      >
        <Told the={the} items={open} nameOf={nameOf} />
        {folded.length > 0 && (
          <Details summary={say('case.earlier', { count: folded.length })}>
            <Told the={the} items={folded} nameOf={nameOf} />
          </Details>
        )}
      </Paged>
    </section>
  );
}

function Told({ the, items, nameOf }: { the: OnCase; items: readonly RecordedEvent[]; nameOf: NameOf }) {
  const { say, language, state, deps } = the;
  const telling = tellingOf(state, nameOf, language);
  const { timeZone } = deps.settings;
  return (
    <>
      {stretchesOf(items, deps.settings).map((stretch: Stretch) => (
        <>
          <Timeline
            entries={stretch.events.map((recorded) => tellEvent(recorded, telling))}
            language={language}
            timeZone={timeZone}
          />
          {stretch.quietDays > 0 && (
            <p class="soft">{say('case.quiet-days', { count: stretch.quietDays })}</p>
          )}
        </>
      ))}
    </>
  );
}
