/** Who may come in at a door, and whether a form was sent from our own pages. */
import type { Door } from '#functions/routes.ts';
import type { Standing } from './session/sessions.ts';
import type { WhereFrom } from './where-from.ts';

/** What is asked, without what was typed. */
export interface Asked {
  door: Door;
  /** Name of the page. */
  page: string;
  isPost: boolean;
  from: WhereFrom;
  standing: Standing;
  /** Whether the form carries a token of the visitor's session. */
  hasToken: boolean;
}

export type Verdict =
  | 'come-in'
  /** Nothing was typed: the visitor signs in first, and is led back. */
  | 'sign-in-first'
  /** What was typed is kept, to be sent again. */
  | 'session-ended'
  | 'stale-form'
  /** Refused. */
  | 'foreign-form'
  | 'wrong-role';

export function guard(asked: Asked): Verdict {
  return asked.door === 'volunteer' ? atVolunteers(asked) : atStaffs(asked, asked.door);
}

/**
 * The volunteers' door is open: its links are the keys, and no cookie of ours adds to them, so that another site can do
 * no more with a link than whoever gave it away. It is refused all the same, but for mail programs, whose one-click
 * unsubscribe (RFC 8058) comes from wherever they are.
 */
const atVolunteers = ({ page, isPost, from }: Asked): Verdict =>
  isPost && from === 'another-site' && page !== 'stop-messages' ? 'foreign-form' : 'come-in';

function atStaffs({ isPost, from, standing, hasToken }: Asked, door: Exclude<Door, 'volunteer'>): Verdict {
  if (isPost && from === 'another-site') return 'foreign-form';
  if (door !== 'sign-in') {
    if (standing.is !== 'signed-in') return isPost ? notSignedIn(from, standing) : 'sign-in-first';
    if (!standing.session.roles.includes(door)) return 'wrong-role';
  }
  if (!isPost || hasToken || standing.is !== 'signed-in') return 'come-in';
  // Who cannot be told from another site's page gets no page that would send its form after all.
  return from === 'our-own-page' ? 'stale-form' : 'foreign-form';
}

/**
 * Browsers leave the cookie out of a form from another site: without one, and without a word on where the form comes
 * from, what was typed may be that site's, and must not come back as a form of ours that only needs its button pressed.
 */
const notSignedIn = (from: WhereFrom, standing: Standing): Verdict =>
  standing.is === 'unknown' && from === 'unsaid' ? 'foreign-form' : 'session-ended';
