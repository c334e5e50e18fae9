/** One request at a door, with who makes it and in which language they are spoken to. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Language } from '#case';
import type { Door } from '#functions/routes.ts';
import { languageAt } from './language.ts';
import type { Session } from './session/session.ts';
import type { Standing } from './session/sessions.ts';

export interface Visit {
  event: APIGatewayProxyEventV2;
  standing: Standing;
  language: Language;
}

export function visitOf(door: Door, event: APIGatewayProxyEventV2, standing: Standing): Visit {
  const own = standing.is === 'unknown' ? undefined : standing.session.language;
  return { event, standing, language: languageAt(door, event, own) };
}

export const isSignedIn = (standing: Standing): standing is { is: 'signed-in'; session: Session } =>
  standing.is === 'signed-in';
