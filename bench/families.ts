/** Families whose cases are opened through the coordinator's form, each of them a little different. */
import type { Browser } from '#local/demo/browser.ts';
import { save, type Volunteer } from './organisation.ts';

const villages = ['Besqaynar', 'Panfilov', 'Tuzdybastau', 'Belbulak', 'Ryskulov'];

export function openCase(browser: Browser, number: number, volunteers: readonly Volunteer[]): Promise<void> {
  return save(browser, '/coordinator/cases/new/one-page', {
    firstName: `Family${number}`,
    familyName: `Number${number}`,
    birthYear: String(1950 + (number % 50)),
    phone: `+7702${String(3_000_000 + number * 3)}`,
    language: ['kk', 'ru', 'en'][number % 3] ?? 'kk',
    address: `Street ${number}, house ${1 + (number % 40)}`,
    village: villages[number % villages.length] ?? '',
    area: 'talgar',
    adults: String(1 + (number % 2)),
    children: String(number % 5),
    why: ['displaced', 'no-income'],
    story: 'What happened to the family, in a few words, as a coordinator types them in.',
    'need-bed': '2',
    'need-bedding': '3',
    'most-urgent': ['bed'],
    urgency: 'soon',
    consents: ['contact'],
    volunteer: volunteers[number % volunteers.length]?.name ?? '',
  });
}
