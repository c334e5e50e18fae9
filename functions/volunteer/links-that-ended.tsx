/** What a link says that leads nowhere any more, and whom to call instead. */
import type { Language } from '#case';
import type { VisitCard } from '#functions/store/ports.ts';
import { type PageAnswer, page } from '#functions/web/page.ts';
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

/** @param card absent once the family's data was erased. */
export function expiredLinkPage(
  language: Language,
  { name, phone }: Organisation,
  card: VisitCard | undefined,
): PageAnswer {
  const say = volunteerTexts(language);
  const body = (
    <>
      <h1>{say('expired.heading')}</h1>
      <p>{say('expired.body')}</p>
      <p>{say('expired.call')}</p>
      {card === undefined ? (
        <WhomToCall name={name} phone={phone} language={language} />
      ) : (
        <Coordinator card={card} language={language} />
      )}
    </>
  );
  return page(language, say('expired.heading'), body, 410);
}
