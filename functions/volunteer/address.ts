/** Addresses of the pages behind a link. */
import type { Language } from '#case';

export type VisitPage = 'call' | 'another-day' | 'hand-back' | 'wrong-person' | 'stop';

interface Addressed {
  secret: string;
  language: Language;
  link: { language: Language };
}

/** The language is named where it is not the one that the link was sent in. */
export function addressOf(visit: Addressed, page?: VisitPage, query: Record<string, string> = {}): string {
  const path = `/v/${visit.secret}${page === undefined ? '' : `/${page}`}`;
  const spoken = visit.language === visit.link.language ? {} : { lang: visit.language };
  const search = new URLSearchParams({ ...query, ...spoken }).toString();
  return search === '' ? path : `${path}?${search}`;
}
