/** The frame of the control room's pages. */
import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { HttpAnswer } from '../gateway/answer.ts';

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 0 auto; padding: 0 1rem 4rem; color: #1b1b1b; background: #fff }
  header { border-bottom: 3px solid #14532d; margin-bottom: 1.5rem; padding: .75rem 0; display: flex; gap: 1.5rem; align-items: baseline; flex-wrap: wrap }
  header strong { font-size: 1.25rem }
  h2 { margin: 2rem 0 .5rem; font-size: 1.25rem }
  a { color: #14532d } a:focus, button:focus { outline: 3px solid #facc15; outline-offset: 1px }
  table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #d4d4d4; vertical-align: top }
  form { display: inline-block; margin: 0 .5rem .5rem 0 }
  button { font: inherit; padding: .3rem .8rem; border: 1px solid #14532d; background: #fff; border-radius: 4px; cursor: pointer }
  form.people { display: grid; gap: .5rem; max-width: 32rem } form.people button { padding: .9rem 1.2rem; text-align: left; font-size: 1.15rem }
  article { border: 1px solid #d4d4d4; border-radius: 6px; padding: .75rem 1rem; margin: .75rem 0 }
  article p { margin: .25rem 0 } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: .5rem 0 }
  iframe { width: 100%; height: 36rem; border: 1px solid #d4d4d4 } .quiet { color: #525252 }`;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
};

export function htmlAnswer(title: string, children: ComponentChildren, status = 200): HttpAnswer {
  return { status, headers, body: `<!doctype html>${render(<Frame title={title}>{children}</Frame>)}` };
}

function Frame({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Asar, local`}</title>
        {/* Written by us, so it may go in as it is. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header>
          <strong>Asar, local</strong>
          <a href="/local">Control room</a>
          <a href="/local/outbox">Outbox</a>
          <a href="/coordinator">Coordinator</a>
          <a href="/manager">Manager</a>
        </header>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
