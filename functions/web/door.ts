/** The one chain of a front door: reads the form, finds the page, guards it, answers, and never shows a failure's insides. */
import middy from '@middy/core';
import httpRouter from '@middy/http-router';
import httpSecurityHeaders from '@middy/http-security-headers';
import httpUrlencodeBodyParser from '@middy/http-urlencode-body-parser';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Door, type Route, routes } from '#functions/routes.ts';
import { log, nameOf } from '#functions/runtime/log.ts';
import { compress } from './compress.ts';
import { type Failure, failurePage } from './failure-page.tsx';
import { postedForm } from './forms/posted-form.ts';
import { guard } from './guard.ts';
import { securityHeaders } from './headers.ts';
import { askedLanguage, chosenLanguage, languageAt, languageCookie } from './language.ts';
import type { Page, PageAnswer } from './page.ts';
import { defined, pageRequest, userOf } from './request.ts';
import { respond } from './respond.tsx';
import type { Site } from './site.ts';

type Answer = APIGatewayProxyStructuredResultV2;

const isNotFound = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && error.statusCode === 404;

/**
 * @param pages one for each page that routes.ts gives this door.
 * @throws Error at load when a route has no page, or a page no route.
 */
export function createDoor(door: Door, pages: Record<string, Page>, site: Site) {
  const own = routes.filter((route) => route.door === door);
  const lost = Object.keys(pages).filter((name) => own.every((route) => route.page !== name));
  if (lost.length > 0) throw new Error(`Pages without a route: ${lost.join(', ')}`);

  /** What only takes a form cannot be asked for in another language: the page that it stands on can. */
  const switchPath = (route: Route | undefined, event: APIGatewayProxyEventV2): { path?: string } => {
    const formOnly =
      route !== undefined && !own.some(({ method, path }) => method === 'GET' && path === route.path);
    return formOnly ? { path: event.rawPath.slice(0, event.rawPath.lastIndexOf('/')) } : {};
  };

  /** A language asked for in the address is remembered. */
  const answerWith = (answer: PageAnswer, event: APIGatewayProxyEventV2, route?: Route): Answer => {
    const query = defined(event.queryStringParameters);
    const response = respond(
      answer,
      door,
      site,
      { ...switchPath(route, event), query },
      { path: event.rawPath },
    );
    const asked = askedLanguage(event);
    return asked === undefined ? response : { ...response, cookies: [languageCookie(asked, site)] };
  };

  const failure = (event: APIGatewayProxyEventV2, what: Failure, route?: Route): Answer =>
    answerWith(failurePage(what, languageAt(door, event), event.requestContext.requestId), event, route);

  const handlerOf = (route: Route) => {
    const page = pages[route.page];
    if (page === undefined) throw new Error(`No page for ${route.method} ${route.path}: ${route.page}`);
    return async (event: APIGatewayProxyEventV2): Promise<Answer> => {
      const user = door === 'volunteer' ? undefined : userOf(event);
      const refusal = guard(door, event, user, site);
      if (refusal !== undefined) {
        log.warn('page-refused', { page: route.page, reason: refusal });
        return failure(event, refusal, route);
      }
      try {
        const form = await postedForm(event);
        const request = pageRequest(event, form, user, languageAt(door, event), chosenLanguage(event));
        const answer = answerWith(await page(request), event, route);
        return route.method === 'HEAD' ? { ...answer, body: '' } : answer;
      } catch (error) {
        log.error('page-failed', { page: route.page, error: nameOf(error) });
        return failure(event, 'failed', route);
      }
    };
  };

  const table = own.map((route) => ({ method: route.method, path: route.path, handler: handlerOf(route) }));
  const chain = middy<APIGatewayProxyEventV2, Answer>();
  chain.use(compress());
  chain.use(httpSecurityHeaders(securityHeaders));
  chain.use(httpUrlencodeBodyParser({ disableContentTypeError: true }));
  chain.onError((request) => {
    const found = !isNotFound(request.error);
    if (found) log.error('page-failed', { page: door, error: nameOf(request.error) });
    request.response = failure(request.event, found ? 'failed' : 'not-found');
  });
  return chain.handler(httpRouter<APIGatewayProxyEventV2, Answer>(table));
}
