/** The addresses of a draft, and a draft in which nothing is typed yet. */
import type { Instant, PersonId } from '#case';
import type { Draft } from '#functions/store/ports.ts';
import type { Step } from './steps.ts';

export const draftAddress = (id: string): string => `/coordinator/drafts/${id}`;
export const sectionAddress = (id: string, step: Step): string => `${draftAddress(id)}/${step}`;
export const checkAddress = (id: string): string => `${draftAddress(id)}/check`;
export const removeAddress = (id: string): string => `${draftAddress(id)}/remove`;

export const newDraft = (id: string, coordinator: PersonId, now: Instant): Draft => ({
  id,
  coordinator,
  sections: {},
  startedAt: now,
  changedAt: now,
  version: 0,
});
