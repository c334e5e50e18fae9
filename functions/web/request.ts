/** Reads the gateway's event into a page's request. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Language } from '#case';
import type { Form } from './forms/form.ts';
import type { PageRequest, User } from './page.ts';
import type { Standing } from './session/sessions.ts';
import { isSignedIn } from './visit.ts';

/** The member of staff who asks; undefined where nobody has signed in. */
export function userOf(standing: Standing): User | undefined {
  if (!isSignedIn(standing)) return undefined;
  const { person, roles, name } = standing.session;
  return { id: person, roles, name };
}

/** Without what has no value. */
export const defined = (from: Record<string, string | undefined> | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(from ?? {}).flatMap(([k, value]) => (value === undefined ? [] : [[k, value]])),
  );

export function pageRequest(
  event: APIGatewayProxyEventV2,
  form: Form,
  user: User | undefined,
  language: Language,
  chosenLanguage: Language | undefined,
): PageRequest {
  return {
    method: event.requestContext.http.method === 'POST' ? 'POST' : 'GET',
    path: event.rawPath,
    parameters: defined(event.pathParameters),
    query: defined(event.queryStringParameters),
    form,
    ...(user && { user }),
    language,
    ...(chosenLanguage && { chosenLanguage }),
    requestId: event.requestContext.requestId,
  };
}
