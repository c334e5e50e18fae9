/** The one chain of a front door: reads the form, finds the page, guards it, answers, and never shows a failure's insides. */
import middy from '@middy/core';
import httpRouter from '@middy/http-router';
import httpSecurityHeaders from '@middy/http-security-headers';
import httpUrlencodeBodyParser from '@middy/http-urlencode-body-parser';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Door, type Route, routes } from '#functions/routes.ts';
import { log, nameOf } from '#functions/runtime/log.ts';
import { createAnswering } from './answering.ts';
import { compress } from './compress.ts';
import { failurePage } from './failure-page.tsx';
import type { Form } from './forms/form.ts';
import { postedForm } from './forms/posted-form.ts';
import { guard } from './guard.ts';
import { securityHeaders } from './headers.ts';
import { chosenLanguage } from './language.ts';
import { type Page, type PageAnswer, seeOther } from './page.ts';
import { refusedPage } from './refused-page.tsx';
import { pageRequest, userOf } from './request.ts';
import type { Sessions } from './session/sessions.ts';
import { formTokenIn } from './session/token-field.ts';
import { signInAddress } from './sign-in-address.ts';
import type { Site } from './site.ts';
import { isSignedIn, type Visit, visitOf } from './visit.ts';
import { whereFrom } from './where-from.ts';

type Answer = APIGatewayProxyStructuredResultV2;

const isNotFound = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && error.statusCode === 404;

/**
 * @param pages one for each page that routes.ts gives this door.
 * @param sessions of staff; at the volunteers' door nobody has one.
 * @throws Error at load when a route has no page, a page no route, or a door of staff no sessions.
 */
export function createDoor(door: Door, pages: Record<string, Page>, site: Site, sessions?: Sessions) {
  const own = routes.filter((route) => route.door === door);
  const lost = Object.keys(pages).filter((name) => own.every((route) => route.page !== name));
  if (lost.length > 0) throw new Error(`Pages without a route: ${lost.join(', ')}`);
  if (sessions === undefined && door !== 'volunteer') throw new Error(`The ${door} door lacks sessions`);
  const answerWith = createAnswering(door, own, site, sessions);
  // Who is kept out is shown no menu of what lies within.
  const turnAwayWith = door === 'volunteer' ? answerWith : createAnswering('sign-in', own, site, sessions);

  async function mayHave(visit: Visit, route: Route, form: Form): Promise<PageAnswer | 'come-in'> {
    const { event, standing } = visit;
    const token = formTokenIn(form);
    const verdict = guard({
      door,
      page: route.page,
      isPost: route.method === 'POST',
      from: whereFrom(event, site),
      standing,
      hasToken: isSignedIn(standing) && (await sessions?.isFormToken(standing.session, token)) === true,
    });
    if (verdict === 'come-in') return verdict;
    if (verdict === 'sign-in-first') return seeOther(signInAddress(event));
    log.warn('page-refused', { page: route.page, reason: verdict });
    return refusedPage(verdict, visit, form);
  }

  const handlerOf = (route: Route) => {
    const page = pages[route.page];
    if (page === undefined) throw new Error(`No page for ${route.method} ${route.path}: ${route.page}`);
    return async (event: APIGatewayProxyEventV2): Promise<Answer> => {
      let visit = visitOf(door, event, { is: 'unknown' });
      try {
        if (sessions) visit = visitOf(door, event, await sessions.standing(event.cookies ?? []));
        const form = await postedForm(event);
        const refused = await mayHave(visit, route, form);
        if (refused !== 'come-in') return await turnAwayWith(refused, visit, route);
        const user = userOf(visit.standing);
        const request = pageRequest(event, form, user, visit.language, chosenLanguage(event));
        const seesCookies = door === 'sign-in' && { cookies: event.cookies ?? [] };
        const answer = await answerWith(await page({ ...request, ...seesCookies }), visit, route);
        return route.method === 'HEAD' ? { ...answer, body: '' } : answer;
      } catch (error) {
        log.error('page-failed', { page: route.page, error: nameOf(error) });
        return answerWith(
          failurePage('failed', visit.language, event.requestContext.requestId),
          visit,
          route,
        );
      }
    };
  };

  const table = own.map((route) => ({ method: route.method, path: route.path, handler: handlerOf(route) }));
  const chain = middy<APIGatewayProxyEventV2, Answer>();
  chain.use(compress());
  chain.use(httpSecurityHeaders(securityHeaders));
  chain.use(httpUrlencodeBodyParser({ disableContentTypeError: true }));
  chain.onError(async (request) => {
    const found = !isNotFound(request.error);
    if (found) log.error('page-failed', { page: door, error: nameOf(request.error) });
    const visit = visitOf(door, request.event, { is: 'unknown' });
    const what = found ? 'failed' : 'not-found';
    const page = failurePage(what, visit.language, request.event.requestContext.requestId);
    request.response = await answerWith(page, visit);
  });
  return chain.handler(httpRouter<APIGatewayProxyEventV2, Answer>(table));
}
