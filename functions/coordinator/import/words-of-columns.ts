/** The words that the cells of a column take, in the person's language. */
import { languages, needKinds, urgencies, vulnerabilities } from '#case';
import { placeChoices } from '#functions/web/places.ts';
import type { OnPage } from '../on-page.ts';
import { type ColumnCode, needColumns } from './columns.ts';

const [firstNeed] = needColumns;

/** For the needs they stand with the first of its columns. */
export function wordsFor(code: ColumnCode, { say, word, language, deps }: OnPage): string[] {
  switch (code) {
    case 'language':
      return languages.map((each) => word(`language.${each}`));
    case 'area':
      return placeChoices(deps.organisation.areas, language).map(({ label }) => label);
    case 'from':
      return placeChoices(deps.organisation.regions, language).map(({ label }) => label);
    case 'why':
      return vulnerabilities.map((each) => word(`vulnerability.${each}`));
    case 'urgency':
      return urgencies.map((each) => word(`urgency.${each}`));
    case 'contact':
    case 'storyTold':
      return [say('import.yes'), say('import.no')];
    default:
      return code === firstNeed ? needKinds.map((each) => word(`need.${each}`)) : [];
  }
}
