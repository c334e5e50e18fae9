/** The page of a failure at the door: in all three languages at once, since nobody may be known yet. */
import { type Language, languages } from '#case';
import type { PageAnswer } from './page.ts';
import { failureTexts } from './texts/failures/index.ts';

export type Failure = 'failed' | 'not-found' | 'foreign-form';

const statuses: Record<Failure, number> = {
  failed: 500,
  'not-found': 404,
  'foreign-form': 403,
};

/** @param language the one to begin with. */
export function failurePage(failure: Failure, language: Language, requestId: string): PageAnswer {
  const order = [language, ...languages.filter((other) => other !== language)];
  const body = (
    <>
      {order.map((each, index) => {
        const say = failureTexts(each);
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={each} lang={each}>
            <Heading>{say(`${failure}-title`)}</Heading>
            <p>{say(`${failure}-text`, { id: requestId })}</p>
          </section>
        );
      })}
    </>
  );
  const title = failureTexts(language)(`${failure}-title`);
  return { kind: 'page', status: statuses[failure], title, body, language };
}
