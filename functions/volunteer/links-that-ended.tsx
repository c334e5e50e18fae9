/** What a link says that leads nowhere any more, and whom to call instead. */
import type { Language } from '#case';
import type { VisitCard } from '#functions/store/ports.ts';
import { type PageAnswer, page } from '#functions/web/page.ts';
import { Coordinator } from './family.tsx';
import { volunteerTexts } from './texts/index.ts';

export function unknownLinkPage(language: Language): PageAnswer {
  const say = volunteerTexts(language);
  const body = (
    <>
      <h1>{say('unknown.heading')}</h1>
      <p>{say('unknown.body')}</p>
    </>
  );
  return page(language, say('unknown.heading'), body, 404);
}

export function expiredLinkPage(language: Language, card: VisitCard | undefined): PageAnswer {
  const say = volunteerTexts(language);
  const body = (
    <>
      <h1>{say('expired.heading')}</h1>
      <p>{say('expired.body')}</p>
      {card === undefined ? (
        <p>{say('expired.call-unknown')}</p>
      ) : (
        <>
          <p>{say('expired.call')}</p>
          <Coordinator card={card} />
        </>
      )}
    </>
  );
  return page(language, say('expired.heading'), body, 410);
}
