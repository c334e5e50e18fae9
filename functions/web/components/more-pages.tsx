/** The way to the next page of a list that is read by cursor, and back to its first. */
import type { Language } from '#case';
import { chromeTexts } from '../texts/chrome/index.ts';
import { Pagination } from './pagination.tsx';

interface MorePagesProps {
  path: string;
  query: Readonly<Record<string, string>>;
  /** Name of the cursor in the query. */
  parameter: string;
  next: string | undefined;
  language: Language;
}

export function MorePages({ path, query, parameter, next, language }: MorePagesProps) {
  const say = chromeTexts(language);
  const { [parameter]: cursor, ...filters } = query;
  if (next === undefined && cursor === undefined) return null;
  const to = (more: Record<string, string>) => {
    const search = new URLSearchParams({ ...filters, ...more }).toString();
    return search === '' ? path : `${path}?${search}`;
  };
  return (
    <Pagination
      label={say('pages')}
      previous={cursor === undefined ? undefined : { href: to({}), text: say('first') }}
      next={next === undefined ? undefined : { href: to({ [parameter]: next }), text: say('next') }}
    />
  );
}
