/** Everything personal that is known of the fictional people, and what was typed: each with how it is recognised. */
import { cast } from '#local/demo/life/cast.ts';
import { families } from '#local/seed/families.ts';
import { people } from '#local/seed/people.ts';
import { typedEmail, typedPhone, typedWord } from './typed.ts';

export interface PersonalValue {
  /** For whoever reads that it was found. */
  what: string;
  isIn(text: string): boolean;
}

/** Whole words, and as they are written: `gulnara` is an id in the seed, `Gulnara` is a name. */
const text = (value: string): PersonalValue => ({
  what: `"${value}"`,
  isIn: (within) => within.includes(value),
});

/** However its figures are set apart, with or without the country's code. */
const phone = (number: string): PersonalValue => {
  const figures = number.replaceAll(/\D/g, '').slice(-10);
  const pattern = new RegExp(`(?<!\\d)(?:\\+?7|8)?[\\s()-]*${[...figures].join('[\\s()-]*')}(?!\\d)`);
  return { what: `the phone ${number}`, isIn: (within) => pattern.test(within) };
};

const someone = (whole: string, number: string | undefined, email: string | undefined): PersonalValue[] => [
  ...whole.split(' ').filter(isTelling).map(text),
  ...(number === undefined ? [] : [phone(number)]),
  ...(email === undefined ? [] : [text(email)]),
];

/** Shorter names stand in other words, or are the ends of random ids. */
const isTelling = (name: string): boolean => name.length > 3;

/** Once for each value. */
export function knownOf(): PersonalValue[] {
  const all = [
    ...families
      // The one whose case is closed is erased along the way, and looked for all the same.
      .flatMap(({ atHome: { firstName, familyName, phone: number, address, village, story } }) => [
        ...someone(`${firstName} ${familyName}`, number, undefined),
        ...[address, village, story].filter((value) => value !== undefined).map(text),
      ]),
    ...people.flatMap(({ name, phone: number, email }) => someone(name, number, email)),
    ...cast.flatMap(({ name, phone: number, email }) => someone(name, number, email)),
    text(typedWord),
    phone(typedPhone),
    text(typedEmail),
  ];
  return [...new Map(all.map((value) => [value.what, value])).values()];
}
