/** Which people a list shows. It stands in the address; a name never does. */
import * as v from 'valibot';
import { absenceOn, type IsoDate, type Language, languages } from '#case';
import { reachOf } from '#functions/messages/reach.ts';
import { plain } from '#functions/store/people/likeness.ts';
import type { Person } from '#functions/store/ports.ts';

export const whos = ['active', 'here', 'away', 'inactive'] as const;
type Who = (typeof whos)[number];

export interface Chosen {
  area?: string;
  language?: Language;
  who: Who;
}

/** What does not make sense is left out: a mistyped filter shows more, never an error. */
const schema = v.object({
  area: v.fallback(v.optional(v.pipe(v.string(), v.nonEmpty())), undefined),
  language: v.fallback(v.optional(v.picklist(languages)), undefined),
  who: v.fallback(v.optional(v.picklist(whos), 'active'), 'active'),
});

export function chosenIn(query: Readonly<Record<string, string>>): Chosen {
  const { area, language, who } = v.parse(schema, query);
  return { who, ...(area !== undefined && { area }), ...(language !== undefined && { language }) };
}

export function fits(person: Person, { area, language, who }: Chosen, today: IsoDate): boolean {
  if (area !== undefined && !person.areas.includes(area)) return false;
  if (language !== undefined && !person.languages.includes(language)) return false;
  const away = absenceOn(person, today) !== undefined;
  switch (who) {
    case 'active':
      return person.active;
    case 'here':
      return person.active && !away && reachOf(person).length > 0;
    case 'away':
      return person.active && away;
    case 'inactive':
      return !person.active;
  }
}

/** Each word that was typed begins a part of the name. */
export function hasName(person: Person, typed: string): boolean {
  const parts = plain(person.name).split(' ');
  const words = plain(typed).split(' ');
  return words.every((word) => word !== '' && parts.some((part) => part.startsWith(word)));
}
