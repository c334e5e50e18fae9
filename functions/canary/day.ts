/** The canary's case of a day: its reference is made from the date, so that nothing has to be remembered. */
import { createHash } from 'node:crypto';
import {
  addToDate,
  type CaseCommand,
  type CaseReference,
  canaryArea,
  canaryPeople,
  type IsoDate,
  makeReference,
} from '#case';

const formOf = (day: IsoDate): string => `canary-${day}`;

export const referenceOf = (day: IsoDate): CaseReference =>
  makeReference(createHash('sha256').update(formOf(day)).digest());

/** Days back on which a canary may have been left on its way. */
const mostDaysBack = 7;

export const daysBefore = (day: IsoDate): IsoDate[] =>
  Array.from({ length: mostDaysBack }, (_, index) => addToDate(day, `-P${index + 1}D`));

/** A call to make is all it needs: no goods are ever set aside for it. */
export const opening = (day: IsoDate): CaseCommand => ({
  type: 'open-case',
  coordinator: canaryPeople.coordinator,
  volunteer: canaryPeople.volunteer,
  formId: formOf(day),
  language: 'en',
  area: canaryArea,
  household: { adults: 1, children: 0 },
  vulnerabilities: ['other'],
  urgency: 'can-wait',
  needs: [{ kind: 'call', quantity: 1, urgency: 'can-wait' }],
  consents: ['contact'],
});
