/** The organisation that runs this system: its name, its areas and its changes to the default settings. */

import * as v from 'valibot';
import { canaryArea, defaultSettings, type Settings } from '#case';
import { limitsSchema } from './limits.ts';

const inThreeLanguages = v.object({ kk: v.string(), ru: v.string(), en: v.string() });

const place = v.object({
  /** Kebab-case code that cases carry: `talgar`. */
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  name: inThreeLanguages,
});

/** ISO 8601, of days, weeks, months or years: `P2Y`. A slip must show before a deployment, not in the night of a run. */
const calendarTime = v.pipe(v.string(), v.regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/));

export const organisationSchema = v.object({
  name: v.pipe(v.string(), v.maxLength(40)),
  /** Whom somebody calls whose link does not even say which coordinator to ask, E.164: `+77270000000`. */
  phone: v.pipe(v.string(), v.regex(/^\+\d{8,15}$/)),
  /** Areas in which families are visited. */
  areas: v.pipe(
    v.array(place),
    v.minLength(1),
    v.check((areas) => areas.every(({ code }) => code !== canaryArea), 'an area of the canary’s name'),
  ),
  /** Regions from which families come. */
  regions: v.array(place),
  /** How long staff stay signed in. */
  signIn: v.optional(
    v.object({
      /** Minutes without a request after which they sign in again: longer than a visit, shorter than a day away. */
      idleMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(720)), 120),
      /** Hours after which they sign in again in any case: a working day. */
      longestHours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)), 12),
    }),
    {},
  ),
  /** How often things may be done; see limits.ts. */
  limits: v.optional(limitsSchema, {}),
  /** Top-level settings that differ from the defaults, whole. */
  settings: v.optional(
    v.objectWithRest(
      {
        retention: v.optional(
          v.strictObject({ familiesAfterClosure: calendarTime, accessLog: calendarTime }),
        ),
      },
      v.unknown(),
    ),
    {},
  ),
});

export type Organisation = v.InferOutput<typeof organisationSchema>;
export type Place = v.InferOutput<typeof place>;

/** @throws Error naming a setting that does not exist. */
export function settingsOf(organisation: Organisation): Settings {
  const unknown = Object.keys(organisation.settings).filter((key) => !(key in defaultSettings));
  if (unknown.length > 0) throw new Error(`No such settings: ${unknown.join(', ')}`);
  return { ...defaultSettings, ...organisation.settings } as Settings;
}
