/** What a door adds to every answer: the frame with its language switch, the forms' token, and cookies. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Door, Route } from '#functions/routes.ts';
import { askedLanguage, languageCookie } from './language.ts';
import type { PageAnswer } from './page.ts';
import { defined } from './request.ts';
import { respond } from './respond.tsx';
import type { Sessions } from './session/sessions.ts';
import type { Site } from './site.ts';
import { isSignedIn, type Visit } from './visit.ts';

/**
 * @param door whose frame stands around the page.
 * @param own routes of the door that answers.
 */
export function createAnswering(door: Door, own: readonly Route[], site: Site, sessions?: Sessions) {
  /** What only takes a form cannot be asked for in another language: the page that it stands on can. */
  const switchPath = (route: Route | undefined, event: APIGatewayProxyEventV2): { path?: string } => {
    const formOnly =
      route !== undefined && !own.some(({ method, path }) => method === 'GET' && path === route.path);
    return formOnly ? { path: event.rawPath.slice(0, event.rawPath.lastIndexOf('/')) || '/' } : {};
  };

  return async (
    answer: PageAnswer,
    { event, standing }: Visit,
    route?: Route,
  ): Promise<APIGatewayProxyStructuredResultV2> => {
    const switchAt = { ...switchPath(route, event), query: defined(event.queryStringParameters) };
    const given = answer.kind === 'download' ? undefined : answer.cookies;
    // A page that changes who is signed in says nothing of who was.
    const session = given === undefined && isSignedIn(standing) ? standing.session : undefined;
    const response = respond(answer, door, site, switchAt, {
      path: event.rawPath,
      signedIn: session && { name: session.name, roles: session.roles },
      formToken: session && (await sessions?.formToken(session)),
    });
    const asked = askedLanguage(event);
    const own = given ?? [session && (await sessions?.seen(session))];
    const cookies = [asked && languageCookie(asked, site), ...own].filter((each) => each !== undefined);
    return cookies.length === 0 ? response : { ...response, cookies };
  };
}
