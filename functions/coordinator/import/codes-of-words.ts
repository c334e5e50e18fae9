/** Words in cells become codes: the words of the vocabulary in each of our languages, the codes, and what people write. */
import { languages, needKinds, urgencies, vulnerabilities } from '#case';
import type { Organisation, Place } from '#functions/runtime/organisation.ts';
import { plain } from '#functions/store/people/likeness.ts';
import { type VocabularyText, vocabulary } from '#functions/web/texts/vocabulary/index.ts';

/** From a word, however it is typed, to its code. */
export type Words = (typed: string) => string | undefined;

const wordsFrom = (pairs: Iterable<readonly [word: string, code: string]>): Words => {
  const codes = new Map(Array.from(pairs, ([word, code]) => [plain(word), code]));
  return (typed) => codes.get(plain(typed));
};

const ofVocabulary = (key: VocabularyText, code: string): [string, string][] => [
  [code, code],
  ...languages.map((language): [string, string] => [vocabulary(language)(key), code]),
];

const ofPlaces = (places: readonly Place[]): [string, string][] =>
  places.flatMap(({ code, name }) => [
    [code, code],
    ...languages.map((language): [string, string] => [name[language], code]),
  ]);

/** What a language is called besides its own name. */
const namesOfLanguages: readonly [string, string][] = [
  ...['kazakh', 'казахский', 'по-казахски', 'қазақ', 'қазақ тілі', 'каз'].map(
    (word) => [word, 'kk'] as const,
  ),
  ...['russian', 'русский язык', 'по-русски', 'орысша', 'орыс тілі', 'рус'].map(
    (word) => [word, 'ru'] as const,
  ),
  ...['английский', 'по-английски', 'ағылшынша', 'ағылшын тілі', 'англ'].map((word) => [word, 'en'] as const),
].map(([word, code]) => [word, code]);

const yes = [
  'yes',
  'y',
  'true',
  '1',
  'x',
  'да',
  'есть',
  'согласен',
  'согласна',
  'согласны',
  'х',
  'иә',
  'ия',
  'бар',
  'келіседі',
];
const no = ['no', 'n', 'false', '0', 'нет', 'не', 'жоқ', 'келіспейді'];
export const yesOrNo = wordsFrom([
  ...yes.map((word) => [word, 'yes'] as const),
  ...no.map((word) => [word, 'no'] as const),
]);

export const languageWords = wordsFrom([
  ...languages.flatMap((code) => ofVocabulary(`language.${code}`, code)),
  ...namesOfLanguages,
]);
export const urgencyWords = wordsFrom(urgencies.flatMap((code) => ofVocabulary(`urgency.${code}`, code)));
export const whyWords = wordsFrom(
  vulnerabilities.flatMap((code) => ofVocabulary(`vulnerability.${code}`, code)),
);
export const needWords = wordsFrom(needKinds.flatMap((code) => ofVocabulary(`need.${code}`, code)));

export const placeWords = (organisation: Pick<Organisation, 'areas' | 'regions'>) => ({
  area: wordsFrom(ofPlaces(organisation.areas)),
  from: wordsFrom(ofPlaces(organisation.regions)),
});
