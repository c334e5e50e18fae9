/** What is known of a family and its case, in pairs of name and value, in the family's language. */
import type { Organisation } from '#functions/runtime/organisation.ts';
import { instantText } from '#functions/web/components/when.tsx';
import { fullName } from '#functions/web/names.ts';
import { placeName } from '#functions/web/places.ts';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';
import { coordinatorTexts } from '../texts/index.ts';
import type { FamilyFile } from './family-file.ts';

/** Where the organisation works, and by which clock. */
export type Places = Pick<Organisation, 'areas' | 'regions'> & { timeZone: string };

type Facts = readonly (readonly [name: string, value: string])[];

export function factsOfFamily({ family, language }: FamilyFile): Facts {
  const say = coordinatorTexts(language);
  const { birthYear, phone, address, village, members, story } = family;
  return [
    [say('case.name'), together(fullName(family), birthYear)],
    [say('export.phone'), phone ?? ''],
    [say('case.address'), together(address, village)],
    [
      say('case.members'),
      members.map(({ name, relation, birthYear: born }) => together(name, relation, born)).join('; '),
    ],
    [say('case.story'), story ?? ''],
  ];
}

export function factsOfCase({ case: known, language }: FamilyFile, places: Places): Facts {
  const say = coordinatorTexts(language);
  const word = vocabulary(language);
  const { adults, children } = known.household;
  const at = (instant: string) => instantText(instant, language, places.timeZone);
  return [
    [say('export.opened-at'), at(known.openedAt)],
    [say('export.closed-at'), known.closedAt === undefined ? '' : at(known.closedAt)],
    [say('case.status'), word(`stage.${known.stage}`)],
    [say('case.members'), say('case.household-text', { adults, children })],
    [say('new.area'), placeName(places.areas, known.area, language)],
    [say('case.from'), known.from === undefined ? '' : placeName(places.regions, known.from, language)],
    [say('case.why'), known.vulnerabilities.map((each) => word(`vulnerability.${each}`)).join(', ')],
    [say('case.urgency-whole'), word(`urgency.${known.urgency}`)],
    [say('case.risk'), word(`risk.${known.risk}`)],
    [
      say('case.consents'),
      known.consents.map((each) => word(`consent.${each}`)).join(', ') || say('case.no-consents'),
    ],
  ];
}

const together = (...parts: (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');
