/** What happened in the case, newest first, in plain words. */
import type { RecordedEvent } from '#case';
import type { Page } from '#functions/store/ports.ts';
import { MorePages } from '#functions/web/components/table.tsx';
import { Timeline } from '#functions/web/components/timeline.tsx';
import type { Listed } from '#functions/web/first-page.ts';
import { tellEvent, tellingOf } from '#functions/web/history/tell-event.ts';
import type { NameOf } from '#functions/web/names.ts';
import { BadCursorNotice } from '../bad-cursor-notice.tsx';
import { caseAddress, type OnCase } from '../on-case.ts';

interface HistoryProps {
  the: OnCase;
  events: Listed<Page<RecordedEvent>>;
  nameOf: NameOf;
}

export function History({ the, events, nameOf }: HistoryProps) {
  const { say, language, reference, request, state, deps } = the;
  const telling = tellingOf(state, nameOf, language);
  return (
    <>
      <h2 id="history">{say('case.timeline')}</h2>
      {events.badCursor && <BadCursorNotice language={language} />}
      <Timeline
        entries={events.value.items.map((recorded) => tellEvent(recorded, telling))}
        language={language}
        timeZone={deps.settings.timeZone}
      />
      <MorePages
        path={caseAddress(reference)}
        query={request.query}
        parameter="events"
        next={events.value.next}
        language={language}
      />
    </>
  );
}
