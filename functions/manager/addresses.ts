/** Where the pages of this door are that other pages lead to. */
import type { CaseReference, IsoDate, PersonId } from '#case';

export const allCasesAddress = '/manager/cases';
export const accessesAddress = (on?: IsoDate): string => `/manager/accesses${dayOf(on)}`;
export const accessesByAddress = (person: PersonId, on?: IsoDate): string =>
  `/manager/accesses/${encodeURIComponent(person)}${dayOf(on)}`;
export const accessesToAddress = (reference: CaseReference): string => `${caseAddress(reference)}/accesses`;
const dayOf = (on: IsoDate | undefined): string => (on === undefined ? '' : `?on=${on}`);
/** @param reference as somebody typed it, too: the page says what is wrong with it. */
export const caseAddress = (reference: string): string =>
  `${allCasesAddress}/${encodeURIComponent(reference)}`;
