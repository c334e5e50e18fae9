/** The frame of every page: language and its switch, title, one stylesheet, the door's menu, the organisation's name. */
import type { ComponentChildren } from 'preact';
import type { Language } from '#case';
import type { Door } from '#functions/routes.ts';
import { style } from '../look/style.ts';
import { type ChromeText, chromeTexts } from '../texts/chrome/index.ts';
import { LanguageSwitch, type SwitchAddress } from './language-switch.tsx';

const menus: Record<Door, readonly { path: string; text: ChromeText }[]> = {
  coordinator: [
    { path: '/coordinator', text: 'menu-today' },
    { path: '/coordinator/cases', text: 'menu-caseload' },
    { path: '/coordinator/cases/new', text: 'menu-new-case' },
    { path: '/coordinator/people', text: 'menu-people' },
    { path: '/coordinator/consignments', text: 'menu-consignments' },
    { path: '/coordinator/stock', text: 'menu-stock' },
  ],
  volunteer: [],
  manager: [
    { path: '/manager', text: 'menu-figures' },
    { path: '/manager/cases', text: 'menu-all-cases' },
  ],
};

export interface LayoutProps {
  door: Door;
  /** The organisation's name. */
  site: string;
  title: string;
  language: Language;
  /** This page in other languages. */
  switchAt: SwitchAddress;
  children: ComponentChildren;
}

export function Layout({ door, site, title, language, switchAt, children }: LayoutProps) {
  const say = chromeTexts(language);
  const menu = menus[door];
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${site}`}</title>
        {/* Our own constant, whole: its hash is in the content security policy. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <a class="skip" href="#main">
          {say('skip')}
        </a>
        <header>
          <strong>{site}</strong>
          {menu.length > 0 && (
            <nav aria-label={say('menu')}>
              <ul>
                {menu.map((item) => (
                  <li key={item.path}>
                    <a href={item.path}>{say(item.text)}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <LanguageSwitch language={language} at={switchAt} />
        </footer>
      </body>
    </html>
  );
}
