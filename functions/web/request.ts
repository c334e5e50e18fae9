/** Reads the gateway's event into a page's request. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as v from 'valibot';
import { type Language, languages } from '#case';
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

export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

/** The language asked for in the address; else the first of the browser's that we speak; else the door's own. */
export function languageOf(asked: string | undefined, accepts: string | undefined, own: Language): Language {
  if (isLanguage(asked)) return asked;
  const browsers = (accepts ?? '').split(',').map((range) => range.trim().slice(0, 2).toLowerCase());
  return browsers.find((language) => isLanguage(language)) ?? own;
}

const defined = (from: Record<string, string | undefined> | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(from ?? {}).flatMap(([k, value]) => (value === undefined ? [] : [[k, value]])),
  );

export function pageRequest(
  event: APIGatewayProxyEventV2,
  form: Form,
  user: User | undefined,
  language: Language,
): PageRequest {
  return {
    method: event.requestContext.http.method === 'POST' ? 'POST' : 'GET',
    path: event.rawPath,
    parameters: defined(event.pathParameters),
    query: defined(event.queryStringParameters),
    form,
    ...(user && { user }),
    language,
    requestId: event.requestContext.requestId,
  };
}
