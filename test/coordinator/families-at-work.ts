/** Several families of one coordinator, each at another point of its way, for the lists. */
import type { CaseCommand, CaseReference } from '#case';
import { type Office, office, somebody } from './office.ts';

interface Kept {
  firstName: string;
  familyName: string;
  village?: string;
  area?: string;
  phone?: string;
  coordinator?: string;
}

export async function openFamily(here: Office, reference: CaseReference, kept: Kept): Promise<void> {
  const { area = 'talgar', coordinator = 'dana', village = 'Panfilov', ...names } = kept;
  here.households.set(reference, {
    reference,
    address: 'Abay 5',
    village,
    language: 'ru',
    members: [],
    ...names,
  });
  const opening: CaseCommand = {
    type: 'open-case',
    coordinator,
    formId: `form-of-${reference}`,
    language: 'ru',
    area,
    household: { adults: 1, children: 3 },
    vulnerabilities: ['single-parent'],
    urgency: 'soon',
    needs: [{ kind: 'bed', quantity: 2, urgency: 'soon' }],
    consents: ['contact'],
  };
  await here.given(opening, 'coordinator', reference);
}

export async function askBota(here: Office, reference: CaseReference): Promise<void> {
  await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' }, 'workflow', reference);
}

/** Asked, not answered, and told to the coordinator. */
export async function silent(here: Office, reference: CaseReference): Promise<void> {
  await askBota(here, reference);
  await here.given({ type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' }, 'workflow', reference);
  await here.given(
    { type: 'escalate', to: 'dana', role: 'coordinator', reason: 'silence', askId: 'assessment-1' },
    'workflow',
    reference,
  );
}

/** In follow-up, and at a check-in something is found that cannot wait. */
export async function raiseAlarm(here: Office, reference: CaseReference): Promise<void> {
  await askBota(here, reference);
  const commands: CaseCommand[] = [
    {
      type: 'record-assessment',
      askId: 'assessment-1',
      volunteer: 'bota',
      answer: { outcome: 'no-needs', risk: 'low', needs: [] },
    },
    { type: 'escalate', to: 'dana', role: 'coordinator', reason: 'nothing-needed' },
    { type: 'take-up' },
    { type: 'plan-check-in', on: here.today() },
    { type: 'ask', kind: 'check-in', volunteer: 'bota' },
    {
      type: 'answer-check-in',
      askId: 'check-in-1',
      volunteer: 'bota',
      answer: { scores: { safety: 'alarming' }, alarm: true, newNeeds: [] },
    },
  ];
  for (const command of commands) await here.given(command, 'coordinator', reference);
}

/** Aigul's volunteer is silent since ten days, nobody is found for Madina since today; Nurlan's is asked. */
export async function busyOffice(): Promise<Office> {
  const here = office();
  here.people.set('bota', somebody('bota', { phone: '+77012345678' }));
  await openFamily(here, 'AAAA0001', { firstName: 'Aigul', familyName: 'Seitova', phone: '+77011234567' });
  await silent(here, 'AAAA0001');
  here.pass(10);
  await openFamily(here, 'BBBB0002', { firstName: 'Madina', familyName: 'Omarova', area: 'medeu' });
  await here.given(
    { type: 'escalate', to: 'dana', role: 'coordinator', reason: 'nobody-to-ask' },
    'workflow',
    'BBBB0002',
  );
  await openFamily(here, 'CCCC0003', { firstName: 'Nurlan', familyName: 'Akhmetov' });
  await askBota(here, 'CCCC0003');
  return here;
}
