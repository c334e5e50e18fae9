/** What stands behind a link: the case, the question put to this person, and the card that says who is visited. */
import { type AskState, type CaseState, type Language, ok } from '#case';
import { log } from '#functions/runtime/log.ts';
import type { Link, VisitCard } from '#functions/store/ports.ts';
import type { Page, PageAnswer, PageRequest } from '#functions/web/page.ts';
import type { VolunteerDependencies } from './dependencies.ts';
import { expiredLinkPage, restingLinkPage, unknownLinkPage } from './links-that-ended.tsx';
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

interface Openness {
  /** The page is given an expired link all the same. */
  evenExpired?: true;
  /** Its forms are taken however often they are sent. */
  evenOften?: true;
}

/**
 * A page behind a link. An unknown link gets a page that says so, an expired one as well, with whom to call; one that
 * is used more often than a person would is given a rest.
 */
export function behindLink(
  deps: VolunteerDependencies,
  answer: (visit: Visit, request: PageRequest) => Promise<PageAnswer>,
  { evenExpired, evenOften }: Openness = {},
): Page {
  return async (request) => {
    const secret = request.parameters['link'] ?? '';
    const link = secretPattern.test(secret) ? await deps.asks.findLink(secret) : undefined;
    if (link === undefined) return unknownLinkPage(request.language, deps.organisation);

    const [counted, state, card] = await Promise.all([
      evenOften && request.method === 'POST' ? ok(undefined) : countUse(deps, secret, request),
      deps.cases.load(link.reference),
      deps.people.findCard(link.reference),
    ]);
    if (state === undefined) return unknownLinkPage(request.language, deps.organisation);

    const language = request.chosenLanguage ?? link.language;
    if (!counted.ok) {
      log.warn('used-too-often', { what: `link-${useOf(request)}`, by: link.person });
      return restingLinkPage(language, request, counted.failure, deps.organisation, card);
    }
    if (link.expired && !evenExpired) return expiredLinkPage(language, deps.organisation, card);

    const ask = state.asks.find(({ id }) => id === link.askId);
    const say = volunteerTexts(language);
    return answer(
      { secret, link, state, ...(ask && { ask }), ...(card && { card }), language, say },
      request,
    );
  };
}

const useOf = ({ method }: PageRequest): 'looks' | 'forms' => (method === 'POST' ? 'forms' : 'looks');

const countUse = ({ asks, limits }: VolunteerDependencies, secret: string, request: PageRequest) =>
  useOf(request) === 'forms'
    ? asks.countLinkUse(secret, 'forms', { most: limits.linkForms, minutes: 10 })
    : asks.countLinkUse(secret, 'looks', { most: limits.linkLooks, minutes: 10 });
