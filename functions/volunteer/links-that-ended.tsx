/** What a link says that leads nowhere any more, or not just now, and whom to call instead. */
import type { Language } from '#case';
import type { TooOften, VisitCard } from '#functions/store/ports.ts';
import { tooOftenPage } from '#functions/web/limits/too-often-page.tsx';
import { type PageAnswer, type PageRequest, page } from '#functions/web/page.ts';
import type { VolunteerDependencies } from './dependencies.ts';
import { Coordinator, WhomToCall } from './family.tsx';
import { volunteerTexts } from './texts/index.ts';

type Organisation = VolunteerDependencies['organisation'];

export function unknownLinkPage(language: Language, { name, phone }: Organisation): PageAnswer {
  const say = volunteerTexts(language);
  const body = (
    <>
      <h1>{say('unknown.heading')}</h1>
      <p>{say('unknown.body')}</p>
      <WhomToCall name={name} phone={phone} language={language} />
    </>
  );
  return page(language, say('unknown.heading'), body, 404);
}

/** A link that is used more often than a person would: whom to call meanwhile. */
export const restingLinkPage = (
  language: Language,
  request: PageRequest,
  { again }: TooOften,
  organisation: Organisation,
  card: VisitCard | undefined,
): PageAnswer =>
  tooOftenPage({
    request,
    language,
    again,
    children: (
      <>
        <p>{volunteerTexts(language)('expired.call')}</p>
        <Someone card={card} organisation={organisation} language={language} />
      </>
    ),
  });

/** @param card absent once the family's data was erased. */
export function expiredLinkPage(
  language: Language,
  organisation: Organisation,
  card: VisitCard | undefined,
): PageAnswer {
  const say = volunteerTexts(language);
  const body = (
    <>
      <h1>{say('expired.heading')}</h1>
      <p>{say('expired.body')}</p>
      <p>{say('expired.call')}</p>
      <Someone card={card} organisation={organisation} language={language} />
    </>
  );
  return page(language, say('expired.heading'), body, 410);
}

/** The family's coordinator, as long as it is known who that is. */
const Someone = (props: { card: VisitCard | undefined; organisation: Organisation; language: Language }) => {
  const { card, organisation, language } = props;
  return card === undefined ? (
    <WhomToCall name={organisation.name} phone={organisation.phone} language={language} />
  ) : (
    <Coordinator card={card} language={language} />
  );
};
