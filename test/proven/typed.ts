/** What is typed into every form whose text could be about a person: words that stand nowhere else, to be looked for. */
import { type Guesses, usualGuesses } from '../hostile/fill.ts';

/** A word of ours, in letters that pages, tables and logs write in different ways. */
export const typedWord = 'Жасырынсөз';
export const typedPhone = '+7 701 909 87 65';
export const typedEmail = 'zhasyrynsoz@mail.example';

/** As the usual ones, but what a person would type about a person is ours. */
export const tellingGuesses: Guesses = [
  [/phone/, typedPhone],
  [/email/, typedEmail],
  ...usualGuesses.filter(([called]) => !/phone|email/.test(called.source)),
  [/./, `${typedWord} говорит`],
];

/** One family in a table, in English, as `test/coordinator/import` has them. */
export const importedTable = [
  'First name,Family name,Year of birth,Phone,Language,Village or town,Address,Area,Came from,Adults,Children,Why vulnerable,Urgency,Need 1,What happened,May be contacted',
  `${typedWord}ай,${typedWord}ова,1985,${typedPhone},Русский,${typedWord}ск,${typedWord} 5,Talgar district,Karaganda region,1,3,"Single parent",Urgent,Bed 2,${typedWord} жанды,yes`,
].join('\r\n');
