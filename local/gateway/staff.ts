/** Who is signed in at the staff's doors: a demo user, chosen in the control room and kept in a cookie. */
import type { Door } from '#functions/routes.ts';
import type { Claims } from './event.ts';

export type StaffRole = Extract<Door, 'coordinator' | 'manager'>;

/** Ids of the first coordinator and manager of the seeded organisation. */
const firstOf: Record<StaffRole, string> = { coordinator: 'aigerim', manager: 'saule' };

export const cookieOf = (role: StaffRole): string => `demo-${role}`;

/** Claims as API Gateway's authorizer gives them: every value a text, a list in brackets. Undefined where no one signs in. */
export function claimsFor(door: Door, cookies: string): Claims | undefined {
  if (door === 'volunteer') return undefined;
  return { sub: personAt(door, cookies), 'cognito:groups': `[${door}]` };
}

export function personAt(role: StaffRole, cookies: string): string {
  const name = `${cookieOf(role)}=`;
  const found = cookies.split(/;\s*/).find((part) => part.startsWith(name));
  const person = found?.slice(name.length) ?? '';
  return isPersonId(person) ? person : firstOf[role];
}

export const isPersonId = (text: string): boolean => /^[A-Za-z0-9-]{1,64}$/.test(text);
