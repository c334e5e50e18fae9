/** Turns a page's answer into the gateway's. */
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { renderToString } from 'preact-render-to-string';
import type { Door } from '#functions/routes.ts';
import type { SwitchAddress } from './components/language-switch.tsx';
import { Layout } from './components/layout.tsx';
import { fileHeaders, pageHeaders, redirectHeaders } from './headers.ts';
import type { PageAnswer } from './page.ts';
import type { Site } from './site.ts';

/** What the door knows of a request and the page need not. */
export interface Around {
  /** Of the page that is shown, so that the menu can mark it. */
  path?: string;
  /** The member of staff, with their groups. */
  signedIn?: { name: string; roles: readonly string[] } | undefined;
  /** Goes into every form of the page. */
  formToken?: string | undefined;
}

/** @param switchAt the address of the same page, for its other languages. */
export function respond(
  answer: PageAnswer,
  door: Door,
  site: Site,
  switchAt: SwitchAddress,
  { path = '', signedIn, formToken }: Around = {},
): APIGatewayProxyStructuredResultV2 {
  if (answer.kind === 'see-other') {
    return {
      statusCode: 303,
      headers: { ...redirectHeaders, location: answer.location },
      body: '',
    };
  }
  if (answer.kind === 'download') {
    return {
      statusCode: 200,
      headers: {
        ...fileHeaders,
        'content-type': answer.type,
        'content-disposition': `attachment; filename="${answer.fileName}"`,
      },
      body: answer.text,
    };
  }
  const { status, title, body, language, headers } = answer;
  const html = renderToString(
    <Layout
      door={door}
      site={site.name}
      title={title}
      language={language}
      switchAt={switchAt}
      path={path}
      signedIn={signedIn}
      formToken={formToken}
    >
      {body}
    </Layout>,
  );
  return {
    statusCode: status,
    headers: { ...pageHeaders(door), ...headers },
    body: `<!doctype html>${html}`,
  };
}
