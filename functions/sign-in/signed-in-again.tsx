/** `/signed-in-again`: in the tab that somebody signed in with so that another tab's form can be sent. */
import { type Page, page } from '#functions/web/page.ts';
import { signInTexts } from '#functions/web/texts/sign-in/index.ts';

export const signedInAgain: Page = async ({ language }) => {
  const say = signInTexts(language);
  const title = say('again-title');
  const body = (
    <>
      <h1>{title}</h1>
      <p>{say('again-text')}</p>
    </>
  );
  return page(language, title, body);
};
