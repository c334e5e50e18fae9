/** The events of a case in plain words: compact or all, oldest or newest first, page by page. */
import type { CaseState, Language, RecordedEvent } from '#case';
import type { Page } from '#functions/store/ports.ts';
import { Links } from '#functions/web/components/links.tsx';
import { Paged } from '#functions/web/components/paged.tsx';
import { Timeline } from '#functions/web/components/timeline.tsx';
import type { Listed } from '#functions/web/first-page.ts';
import { tellEvent, tellingOf } from '#functions/web/history/tell-event.ts';
import type { NameOf } from '#functions/web/names.ts';
import { caseAddress } from '../addresses.ts';
import { managerTexts } from '../texts/index.ts';
import { historyAddress, type ViewOptions } from './view-options.ts';

interface EventsProps {
  events: Listed<Page<RecordedEvent>>;
  state: CaseState;
  options: ViewOptions;
  nameOf: NameOf;
  query: Record<string, string>;
  reference: string;
  language: Language;
  timeZone: string;
}

export function Events(props: EventsProps) {
  const { events, state, nameOf, query, reference, language, timeZone } = props;
  const say = managerTexts(language);
  const telling = tellingOf(state, nameOf, language);
  return (
    <>
      <Switches {...props} />
      <Paged listed={events} path={caseAddress(reference)} query={query} language={language}>
        {events.value.items.length === 0 && <p>{say('history.unseen')}</p>}
        <Timeline
          entries={events.value.items.map((recorded) => tellEvent(recorded, telling))}
          language={language}
          timeZone={timeZone}
        />
      </Paged>
    </>
  );
}

/** What is on stands as text, the other as a link. */
function Switches({ options, query, reference, language }: EventsProps) {
  const say = managerTexts(language);
  const link = (name: 'view' | 'order', value: string, text: string) => ({
    text,
    href: options[name] === value ? undefined : historyAddress(reference, query, { [name]: value }),
  });
  return (
    <>
      <Links
        items={[
          link('view', 'compact', say('history.view.compact')),
          link('view', 'all', say('history.view.all')),
        ]}
      />
      <Links
        items={[
          link('order', 'newest', say('history.order.newest')),
          link('order', 'oldest', say('history.order.oldest')),
        ]}
      />
    </>
  );
}
