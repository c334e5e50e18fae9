/** Who works here is said by a colleague: nobody locks themselves out, or lets themselves in again. */
import { BackLink } from '#functions/web/components/back-link.tsx';
import { type PageAnswer, page } from '#functions/web/page.ts';
import { staffAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';

export function notYourself({ say, language }: OnPage, text: 'leaving.self' | 'again.self'): PageAnswer {
  const title = say('staff.not-yourself');
  return page(
    language,
    title,
    <>
      <BackLink href={staffAddress} language={language} text={say('people.back-staff')} />
      <h1>{title}</h1>
      <p>{say(text)}</p>
    </>,
    403,
  );
}
