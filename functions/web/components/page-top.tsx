/** The top of every page: our mark, the organisation, who is signed in, the language, and the door's menu. */
import type { Language } from '#case';
import type { Door } from '#functions/routes.ts';
import { chromeTexts } from '../texts/chrome/index.ts';
import { LanguageSwitch, type SwitchAddress } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import { homeOf, menuOf } from './menus.ts';
import { FormToken } from './post-form.tsx';
import { ServiceNavigation } from './service-navigation.tsx';

export interface PageTopProps {
  door: Door;
  /** The organisation's name. */
  site: string;
  language: Language;
  /** This page in other languages. */
  switchAt: SwitchAddress;
  /** Of the page that is shown: its place in the menu is marked. */
  path: string;
  /** Who came in, at the doors where people sign in. */
  signedIn?: { name: string } | undefined;
}

function SignedIn({ name, language }: { name: string; language: Language }) {
  const say = chromeTexts(language);
  return (
    <>
      <span>{say('signed-in', { name })}</span>
      <form method="post" action="/sign-out">
        <FormToken />
        <button type="submit" class="link-button">
          {say('sign-out')}
        </button>
      </form>
    </>
  );
}

function Name({ home, site }: { home: string | undefined; site: string }) {
  const inside = (
    <>
      <Mark />
      {site}
    </>
  );
  return home === undefined ? (
    <span class="top__name">{inside}</span>
  ) : (
    <a class="top__name" href={home}>
      {inside}
    </a>
  );
}

export function PageTop({ door, site, language, switchAt, path, signedIn }: PageTopProps) {
  const say = chromeTexts(language);
  const menu = menuOf(door, path).map(({ path: href, text, current }) => ({
    href,
    text: say(text),
    current,
  }));
  return (
    <header class="top">
      <div class="top__in">
        <Name home={homeOf(door)} site={site} />
        <div class="top__person">
          {signedIn && <SignedIn name={signedIn.name} language={language} />}
          <LanguageSwitch language={language} at={switchAt} />
        </div>
      </div>
      {menu.length > 0 && <ServiceNavigation label={say('menu')} items={menu} />}
    </header>
  );
}
