/** What happened, in order, in plain words. */
import type { ComponentChildren } from 'preact';
import type { Instant, Language } from '#case';
import { When } from './when.tsx';

export interface TimelineEntry {
  key: string;
  at: Instant;
  text: string;
  /** Who did it, where somebody did. */
  by?: string | undefined;
  details?: readonly string[];
  /** A word that makes the entry stand out: `late`. */
  flag?: string | undefined;
  more?: ComponentChildren;
}

interface TimelineProps {
  entries: readonly TimelineEntry[];
  language: Language;
  timeZone: string;
}

export function Timeline({ entries, language, timeZone }: TimelineProps) {
  return (
    <ol class="timeline">
      {entries.map((entry) => (
        <li key={entry.key}>
          <When at={entry.at} language={language} timeZone={timeZone} />
          {entry.flag && <strong class="late">{`${entry.flag}: `}</strong>}
          {entry.text}
          {entry.by && <span class="soft">{` (${entry.by})`}</span>}
          {entry.details && entry.details.length > 0 && (
            <ul>
              {entry.details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          )}
          {entry.more}
        </li>
      ))}
    </ol>
  );
}
