/** A member of staff's working session: who they are, since when, and whether it still holds. */
import * as v from 'valibot';
import { languages } from '#case';

const instant = v.pipe(v.number(), v.integer());

export const sessionSchema = v.object({
  /** Random. Who signs in again in the same browser keeps it, so that forms they left open can still be sent. */
  id: v.string(),
  /** PersonId. */
  person: v.string(),
  name: v.string(),
  /** Groups that the person belongs to: `coordinator`, `manager`. */
  roles: v.array(v.string()),
  /** The person's own. */
  language: v.optional(v.picklist(languages)),
  /** Milliseconds since 1970 of the system's clock. */
  signedInAt: instant,
  /** Last seen, to a few minutes. */
  seenAt: instant,
});
export type Session = v.InferOutput<typeof sessionSchema>;

export interface SessionLimits {
  /** Milliseconds without a request after which it ends. */
  idle: number;
  /** Milliseconds after which it ends in any case. */
  longest: number;
}

export const holds = (session: Session, limits: SessionLimits, now: number): boolean =>
  now - session.seenAt < limits.idle && now - session.signedInAt < limits.longest;

/** Its cookie is written anew no more often than this, in milliseconds. */
const seenEvery = 5 * 60_000;

/** The session as seen now, where that is worth a new cookie. */
export const seen = (session: Session, now: number): Session | undefined =>
  now - session.seenAt < seenEvery ? undefined : { ...session, seenAt: now };
