/** The frame of every page: language, title, its door's look, what stands on top, and the page itself. */
import type { ComponentChildren } from 'preact';
import { lookOf } from '../look/look.ts';
import { chromeTexts } from '../texts/chrome/index.ts';
import { PageContext } from './page-context.ts';
import { PageFoot } from './page-foot.tsx';
import { PageTop, type PageTopProps } from './page-top.tsx';
import { SkipLink } from './skip-link.tsx';

export interface LayoutProps extends PageTopProps {
  title: string;
  /** Goes into every form of the page. */
  formToken?: string | undefined;
  children: ComponentChildren;
}

export function Layout({ title, formToken, children, ...top }: LayoutProps) {
  const { door, site, language } = top;
  const { inlineSheet, linkedSheet, icon } = lookOf(door);
  return (
    <PageContext.Provider value={{ language, formToken }}>
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${title} – ${site}`}</title>
          <link rel="icon" href={icon} />
          {linkedSheet && <link rel="stylesheet" href={linkedSheet} />}
          {/* Our own constant, whole: its hash is in the content security policy. */}
          {inlineSheet && <style dangerouslySetInnerHTML={{ __html: inlineSheet }} />}
        </head>
        <body>
          <SkipLink href="#main" text={chromeTexts(language)('skip')} />
          <PageTop {...top} />
          <div class="frame">
            <main id="main" tabIndex={-1}>
              {children}
            </main>
            {top.signedIn && <PageFoot language={language} />}
          </div>
        </body>
      </html>
    </PageContext.Provider>
  );
}
