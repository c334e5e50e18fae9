/** A list that is read by cursor, with the ways to its other pages; and a word where the cursor was none of its own. */
import type { ComponentChildren } from 'preact';
import type { Language } from '#case';
import type { Listed } from '../first-page.ts';
import { BadCursorNotice } from './bad-cursor-notice.tsx';
import { MorePages } from './more-pages.tsx';

interface PagedProps {
  listed: Listed<{ next?: string }>;
  path: string;
  /** The present address's query: filters are kept, the cursor is replaced. */
  query: Readonly<Record<string, string>>;
  /** Name of the cursor in the query, where a page has several lists. */
  parameter?: string;
  language: Language;
  children: ComponentChildren;
}

export function Paged({ listed, path, query, parameter = 'cursor', language, children }: PagedProps) {
  const { [parameter]: _notOurs, ...firstPage } = query;
  return (
    <>
      {listed.badCursor && <BadCursorNotice language={language} />}
      {children}
      <MorePages
        path={path}
        query={listed.badCursor ? firstPage : query}
        parameter={parameter}
        next={listed.value.next}
        language={language}
      />
    </>
  );
}
