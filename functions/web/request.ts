/** Reads the gateway's event into a page's request. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as v from 'valibot';
import type { Language } from '#case';
import type { Form } from './forms/form.ts';
import type { PageRequest, User } from './page.ts';

const claimsSchema = v.object({
  requestContext: v.object({
    authorizer: v.object({
      jwt: v.object({
        claims: v.object({
          sub: v.pipe(v.string(), v.nonEmpty()),
          'cognito:groups': v.optional(v.union([v.string(), v.array(v.string())]), ''),
        }),
      }),
    }),
  }),
});

/** Who the gateway's authorizer says is asking. It gives groups as one text: `[coordinator manager]`. */
export function userOf(event: unknown): User | undefined {
  const read = v.safeParse(claimsSchema, event);
  if (!read.success) return undefined;
  const { sub, 'cognito:groups': groups } = read.output.requestContext.authorizer.jwt.claims;
  const roles = typeof groups === 'string' ? groups.replace(/^\[|\]$/g, '').split(/[\s,]+/) : groups;
  return { id: sub, roles: roles.filter((role) => role !== '') };
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
