/** Where the pages of this door are that other pages lead to. */
import type { AskId, CaseReference, GoodsKind, PersonId } from '#case';
import type { Draft } from '#functions/store/ports.ts';
import type { Action } from './case-actions/actions.ts';
import type { Step } from './new-case/drafts/steps.ts';

export const searchAddress = '/coordinator/search';
export const caseloadAddress = '/coordinator/cases';

export const caseAddress = (reference: CaseReference): string => `${caseloadAddress}/${reference}`;
export const actionAddress = (reference: CaseReference, action: Action): string =>
  `${caseAddress(reference)}/${action}`;
/** Where an answer to one question is recorded. */
export const answerAddress = (reference: CaseReference, ask: AskId): string =>
  `${actionAddress(reference, 'answer')}?ask=${encodeURIComponent(ask)}`;

export const newCaseAddress = `${caseloadAddress}/new`;
export const onePageAddress = `${newCaseAddress}/one-page`;
/** Where one is told what a form has become. */
export const openedAddress = ({ reference, how }: NonNullable<Draft['became']>): string =>
  `${caseAddress(reference)}/opened${how === 'added' ? '?how=added' : ''}`;

export const draftAddress = (id: string): string => `/coordinator/drafts/${id}`;
export const sectionAddress = (id: string, step: Step): string => `${draftAddress(id)}/${step}`;
export const checkDraftAddress = (id: string): string => `${draftAddress(id)}/check`;
export const removeDraftAddress = (id: string): string => `${draftAddress(id)}/remove`;

export const importAddress = `${caseloadAddress}/import`;
export const templateAddress = `${importAddress}/template`;

export const peopleAddress = '/coordinator/people';
export const newPersonAddress = `${peopleAddress}/new`;
export const staffAddress = `${peopleAddress}/staff`;
export const personAddress = (id: PersonId): string => `${peopleAddress}/${encodeURIComponent(id)}`;
export const changePersonAddress = (id: PersonId): string => `${personAddress(id)}/change`;
export const absencesAddress = (id: PersonId): string => `${personAddress(id)}/absences`;
export const activeAgainAddress = (id: PersonId): string => `${personAddress(id)}/active-again`;
export const endSessionsAddress = (id: PersonId): string => `${personAddress(id)}/sessions`;
export const erasePersonAddress = (id: PersonId): string => `${personAddress(id)}/erase`;
export const leavingAddress = (id: PersonId): string => `${personAddress(id)}/leaving`;

export const consignmentsAddress = '/coordinator/consignments';
export const newConsignmentAddress = `${consignmentsAddress}/new`;
export const consignmentAddress = (id: string): string => `${consignmentsAddress}/${encodeURIComponent(id)}`;

export const stockAddress = '/coordinator/stock';
export const stockOfAddress = (kind: GoodsKind): string => `${stockAddress}?kind=${kind}`;
