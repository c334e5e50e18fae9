/** The top of every page: our mark, the organisation, who is signed in, the language, and the door's menu. */
import type { Language } from '#case';
import type { Door } from '#functions/routes.ts';
import { doorsOf } from '../own-doors.ts';
import { chromeTexts } from '../texts/chrome/index.ts';
import { signInTexts } from '../texts/sign-in/index.ts';
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
  signedIn?: { name: string; roles: readonly string[] } | undefined;
}

interface SignedInProps {
  name: string;
  roles: readonly string[];
  door: Door;
  language: Language;
}

function SignedIn({ name, roles, door, language }: SignedInProps) {
  const say = chromeTexts(language);
  // Who works at two doors gets from one to the other.
  const others = roles.includes(door) ? doorsOf(roles).filter((other) => other.door !== door) : [];
  return (
    <>
      <span>{say('signed-in', { name })}</span>
      {others.map((other) => (
        <a key={other.door} href={other.path}>
          {signInTexts(language)(`to-${other.door}`)}
        </a>
      ))}
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
          {signedIn && <SignedIn {...signedIn} door={door} language={language} />}
          <LanguageSwitch language={language} at={switchAt} />
        </div>
      </div>
      {menu.length > 0 && <ServiceNavigation label={say('menu')} items={menu} />}
    </header>
  );
}
