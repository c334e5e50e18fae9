/** The steps of a new case: its sections, and between them the question whether the family has a case already. */
import { sameField, shownField } from '../look-alikes.ts';
import { fieldsIn, type Section, sections } from '../sections.ts';

export const steps = ['family', 'where', 'reach', 'duplicates', 'vulnerable', 'needs', 'consent'] as const;
export type Step = (typeof steps)[number];

export const stepNamed = (name: string | undefined): Step | undefined => steps.find((step) => step === name);

export const isSection = (step: Step): step is Section => sections.some((section) => section === step);

export const fieldsOfStep = (step: Step): readonly string[] =>
  isSection(step) ? fieldsIn[step] : [sameField, shownField];
