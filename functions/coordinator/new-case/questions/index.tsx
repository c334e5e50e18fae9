/** The questions of a section, by its name. */
import type { Section } from '../sections.ts';
import { ConsentQuestions } from './consent.tsx';
import { FamilyQuestions } from './family.tsx';
import { NeedsQuestions } from './needs.tsx';
import type { WithVolunteers } from './questions.ts';
import { ReachQuestions } from './reach.tsx';
import { VulnerableQuestions } from './vulnerable.tsx';
import { WhereQuestions } from './where.tsx';

const questions = {
  family: FamilyQuestions,
  where: WhereQuestions,
  reach: ReachQuestions,
  vulnerable: VulnerableQuestions,
  needs: NeedsQuestions,
  consent: ConsentQuestions,
} as const satisfies Record<Section, (props: WithVolunteers) => unknown>;

export function Questions({ section, ...props }: WithVolunteers & { section: Section }) {
  const Of = questions[section];
  return <Of {...props} />;
}
