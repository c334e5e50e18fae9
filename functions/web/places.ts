/** Names of the organisation's areas and regions. */
import type { Language } from '#case';
import type { Place } from '#functions/runtime/organisation.ts';

/** The code itself where the organisation no longer has the place. */
export const placeName = (places: readonly Place[], code: string, language: Language): string =>
  places.find((place) => place.code === code)?.name[language] ?? code;

export const placeChoices = (places: readonly Place[], language: Language) =>
  places.map((place) => ({ value: place.code, label: place.name[language] }));
