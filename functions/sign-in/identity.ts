/** Who the provider says has signed in: the claims of its ID token, as Cognito names them. */
import * as v from 'valibot';
import { type Language, languages } from '#case';

export interface Identity {
  /** PersonId. */
  id: string;
  name: string;
  email?: string;
  /** E.164. */
  phone?: string;
  language?: Language;
  /** Groups of staff: `coordinator`, `manager`. */
  roles: string[];
}

const claimsSchema = v.object({
  sub: v.pipe(v.string(), v.nonEmpty()),
  name: v.optional(v.string()),
  given_name: v.optional(v.string()),
  family_name: v.optional(v.string()),
  email: v.optional(v.string()),
  phone_number: v.optional(v.string()),
  locale: v.optional(v.string()),
  'cognito:groups': v.optional(v.array(v.string()), []),
});

/** @throws ValiError for claims that are none. */
export function identityIn(claims: unknown): Identity {
  const read = v.parse(claimsSchema, claims);
  const language = languages.find((each) => each === read.locale?.toLowerCase().split(/[-_]/)[0]);
  const wholeName = [read.given_name, read.family_name].filter((part) => part !== undefined).join(' ');
  return {
    id: read.sub,
    name: read.name ?? (wholeName || (read.email ?? read.sub)),
    ...(read.email !== undefined && { email: read.email }),
    ...(read.phone_number !== undefined && { phone: read.phone_number }),
    ...(language !== undefined && { language }),
    roles: read['cognito:groups'].filter((group) => group === 'coordinator' || group === 'manager'),
  };
}
