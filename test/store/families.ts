/** Families, volunteers and coordinators that the store's tests play with. */
import type { Actor, CaseCommand, CaseReference, Need, PersonId } from '#case';
import type { Cases, Household, Person, VisitCard } from '#functions/store/index.ts';

export const coordinator: Actor = { role: 'coordinator', id: 'aigul' };
const workflow: Actor = { role: 'workflow' };

type Opening = Extract<CaseCommand, { type: 'open-case' }>;

export const opening = (changes: Partial<Opening> = {}): Opening => ({
  type: 'open-case',
  coordinator: 'aigul',
  formId: 'form-1',
  language: 'kk',
  area: 'talgar',
  household: { adults: 1, children: 3 },
  vulnerabilities: ['single-parent'],
  urgency: 'soon',
  needs: [],
  consents: ['contact'],
  ...changes,
});

/** Carries out a command that has to succeed. */
export async function does(
  cases: Cases,
  reference: CaseReference,
  command: CaseCommand,
  by: Actor = workflow,
) {
  const done = await cases.carryOut(reference, command, by);
  if (!done.ok) throw new Error(`${command.type}: ${JSON.stringify(done.failure)}`);
  return done.value;
}

/** A case with assessed needs, up to its delivery. */
export async function assessedCase(
  cases: Cases,
  reference: CaseReference,
  needs: Omit<Need, 'id'>[],
  changes: Partial<Opening> = {},
) {
  await does(cases, reference, opening(changes), coordinator);
  const asked = await does(cases, reference, { type: 'ask', kind: 'assessment', volunteer: 'bolat' });
  const askId = asked.state.asks[0]?.id ?? '';
  return does(
    cases,
    reference,
    {
      type: 'record-assessment',
      askId,
      volunteer: 'bolat',
      answer: { outcome: 'needs-help', needs, risk: 'low' },
    },
    { role: 'volunteer', id: 'bolat' },
  );
}

export const volunteer = (id: PersonId, changes: Partial<Person> = {}): Person => ({
  id,
  role: 'volunteer',
  name: `Volunteer ${id}`,
  phone: '+77010000001',
  languages: ['kk', 'ru'],
  channels: ['sms', 'email'],
  areas: ['talgar'],
  capacity: 5,
  absences: [],
  stopped: [],
  active: true,
  version: 0,
  ...changes,
});

export const household = (reference: CaseReference, changes: Partial<Household> = {}): Household => ({
  reference,
  firstName: 'Айнұр',
  familyName: 'Сейітова',
  birthYear: 1990,
  phone: '+77015550101',
  address: 'Абай к-сі, 12-үй',
  village: 'Бесағаш',
  language: 'kk',
  members: [{ name: 'Ерлан', birthYear: 2015, relation: 'son' }],
  ...changes,
});

export const card = (reference: CaseReference): VisitCard => ({
  reference,
  firstName: 'Айнұр',
  village: 'Бесағаш',
  language: 'kk',
  coordinatorName: 'Айгүл',
  coordinatorPhone: '+77010000009',
});
