/** What the story tells of a family: who they are, when their case was opened, and what happened then. */
import { createHash } from 'node:crypto';
import {
  type CaseCommand,
  type CaseReference,
  type CheckInScore,
  type CheckInTopic,
  type ClosureReason,
  makeReference,
  type NewNeed,
  type Risk,
} from '#case';
import type { Household, VisitCard } from '#functions/store/ports.ts';
import { people } from './people.ts';

type OpenCase = Extract<CaseCommand, { type: 'open-case' }>;

export type Step = {
  /** Days since the case was opened; what is answered waits until it has been asked. */
  day: number;
} & (
  | { does: 'assess' }
  | { does: 'deliver'; nobodyHome?: boolean }
  | { does: 'check-in'; scores: Partial<Record<CheckInTopic, CheckInScore>>; alarm?: boolean }
  | { does: 'close'; reason: ClosureReason }
);

export interface FamilyFacts
  extends Pick<OpenCase, 'coordinator' | 'language' | 'area' | 'household' | 'vulnerabilities' | 'urgency'> {
  openedDaysAgo: number;
  village: string;
  from?: string;
  /** Said at intake, and found again at the assessment. */
  needs: NewNeed[];
  risk: Risk;
  story: string;
  /** In the order in which they happen. */
  steps: Step[];
}

export interface Family extends FamilyFacts {
  reference: CaseReference;
  household: OpenCase['household'];
  card: VisitCard;
  atHome: Household;
  open: OpenCase;
}

/** The same family has the same reference in every new system, so that documents can name it. */
export function family(familyName: string, firstName: string, facts: FamilyFacts): Family {
  const reference = makeReference(createHash('sha256').update(`${familyName} ${firstName}`).digest());
  const phone = `+7701${String(parseInt(sha256Start(familyName), 16) % 10_000_000).padStart(7, '1')}`;
  const { coordinator, language, area, village, from, household, vulnerabilities, urgency, needs } = facts;
  const person = people.find(({ id }) => id === coordinator);
  return {
    ...facts,
    reference,
    atHome: {
      reference,
      firstName,
      familyName,
      phone,
      address: `${village}, Abai street`,
      village,
      language,
      story: facts.story,
      members: [],
    },
    card: {
      reference,
      firstName,
      village,
      language,
      coordinatorName: person?.name ?? coordinator,
      ...(person?.phone === undefined ? {} : { coordinatorPhone: person.phone }),
    },
    open: {
      type: 'open-case',
      coordinator,
      formId: `seed-${reference}`,
      language,
      area,
      ...(from === undefined ? {} : { from }),
      household,
      vulnerabilities,
      urgency,
      needs,
      consents: ['contact'],
    },
  };
}

const sha256Start = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
