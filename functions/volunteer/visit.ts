/** What stands behind a link: the case, the question put to this person, and the card that says who is visited. */
import type { AskState, CaseState, Language } from '#case';
import type { Link, VisitCard } from '#functions/store/ports.ts';
import type { Page, PageAnswer, PageRequest } from '#functions/web/page.ts';
import type { VolunteerDependencies } from './dependencies.ts';
import { expiredLinkPage, unknownLinkPage } from './links-that-ended.tsx';
import { type VolunteerSay, volunteerTexts } from './texts/index.ts';

export interface Visit {
  /** The link's secret, from the address. */
  secret: string;
  link: Link;
  state: CaseState;
  /** Absent for a link that was made only to stop messages. */
  ask?: AskState;
  /** Absent once the family's data has been erased. */
  card?: VisitCard;
  language: Language;
  say: VolunteerSay;
}

/** 128 random bits in base64url; anything else is not looked up at all. */
const secretPattern = /^[A-Za-z0-9_-]{22}$/;

/**
 * A page behind a link. An unknown link gets a page that says so, an expired one as well, with whom to call;
 * where `evenExpired`, the page is given an expired link all the same.
 */
export function behindLink(
  deps: VolunteerDependencies,
  answer: (visit: Visit, request: PageRequest) => Promise<PageAnswer>,
  { evenExpired = false } = {},
): Page {
  return async (request) => {
    const secret = request.parameters['link'] ?? '';
    const link = secretPattern.test(secret) ? await deps.asks.findLink(secret) : undefined;
    if (link === undefined) return unknownLinkPage(request.language, deps.organisation);

    const [state, card] = await Promise.all([
      deps.cases.load(link.reference),
      deps.people.findCard(link.reference),
    ]);
    if (state === undefined) return unknownLinkPage(request.language, deps.organisation);

    const language = request.chosenLanguage ?? link.language;
    if (link.expired && !evenExpired) return expiredLinkPage(language, deps.organisation, card);

    const ask = state.asks.find(({ id }) => id === link.askId);
    const say = volunteerTexts(language);
    return answer(
      { secret, link, state, ...(ask && { ask }), ...(card && { card }), language, say },
      request,
    );
  };
}
