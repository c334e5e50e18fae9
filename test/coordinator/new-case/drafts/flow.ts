/** A coordinator who goes through the questions of a new case, section by section, as a browser would. */
import { formTokenField } from '#functions/web/components/post-form.tsx';
import type { Asked } from '../../../web/events.ts';
import type { Office } from '../../office.ts';

type Answers = NonNullable<Asked['form']>;

export const token = 'a-form-of-this-morning';
export const draftPath = `/coordinator/drafts/${token}`;

/** A mother of four, on the phone. */
export const answers = {
  family: { firstName: 'Aigul', familyName: 'Seitova', birthYear: '1985', adults: '1', children: '4' },
  where: { address: 'Abay 5', village: 'Panfilov', area: 'talgar', from: 'karaganda' },
  reach: { phone: '8 701 123 45 67', language: 'ru' },
  vulnerable: { why: ['single-parent', 'displaced'], story: 'A flood' },
  needs: { 'need-bed': '4', 'need-stove': '1', urgency: 'soon', 'most-urgent': ['bed'] },
  consent: { consents: ['contact'], volunteer: 'bota' },
} as const satisfies Record<string, Answers>;
export type SectionAnswered = keyof typeof answers;
export const allSections: readonly SectionAnswered[] = [
  'family',
  'where',
  'reach',
  'vulnerable',
  'needs',
  'consent',
];

/** The hidden fields of the form on a page, but for the token that every form of staff carries. */
export function hiddenIn(html: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const [, name = '', value = ''] of html.matchAll(
    /<input type="hidden" name="([^"]+)" value="([^"]*)"/g,
  ))
    if (name !== formTokenField) fields[name] = [...(fields[name] ?? []), value];
  return fields;
}

export async function begin(here: Office): Promise<void> {
  await here.post('/coordinator/cases/new', { token });
}

/** Opens the section's page, fills it in and sends it. */
export async function answer(here: Office, section: string, typed: Answers) {
  const { body } = await here.get(`${draftPath}/${section}`);
  return here.post(`${draftPath}/${section}`, { ...hiddenIn(body), ...typed });
}

export async function answerAll(here: Office, sections: readonly SectionAnswered[] = allSections) {
  let last: Awaited<ReturnType<typeof answer>> | undefined;
  for (const section of sections) last = await answer(here, section, answers[section]);
  return last;
}

/** Sends the check page as it stands. */
export async function send(here: Office) {
  const { body } = await here.get(`${draftPath}/check`);
  return here.post(`${draftPath}/check`, hiddenIn(body));
}
