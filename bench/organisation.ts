/** Who takes part in the year: volunteers and goods for so many families, entered through the coordinator's forms. */
import type { Settings } from '#case';
import type { Browser } from '#local/demo/browser.ts';
import type { Answers } from '#local/demo/seen-form.ts';

/** A check-in a month after the delivery, for twelve months; then the coordinator reviews the case. */
export const twelveCheckIns: Partial<Settings> = {
  cadence: { low: monthly(), medium: monthly(), high: monthly() },
};

function monthly() {
  return { after: Array.from({ length: 12 }, (_, month) => `P${month + 1}M`) };
}

/** Cases that one volunteer carries: the caseload of the default settings. */
const casesEach = 15;
const languages = ['Қазақша', 'Русский', 'English'];
const ways = ['SMS first, then email', 'SMS first, then email', 'Email first, then SMS'];

export interface Volunteer {
  name: string;
}

export async function gatherVolunteers(browser: Browser, cases: number): Promise<Volunteer[]> {
  const volunteers: Volunteer[] = [];
  for (let number = 1; number <= Math.ceil(cases / casesEach) + 1; number += 1) {
    const name = `Volunteer ${String(number).padStart(3, '0')}`;
    await save(browser, '/coordinator/people/new', {
      name,
      phone: `+7701${String(2_000_000 + number * 7)}`,
      email: `volunteer-${number}@asar.example`,
      channels: ways[number % ways.length] ?? '',
      language: languages[number % languages.length] ?? '',
      areas: ['Talgar district'],
      capacity: '50',
    });
    volunteers.push({ name });
  }
  return volunteers;
}

/** Two beds and three sets of bedding for each family. */
export const enterGoods = (browser: Browser, cases: number): Promise<void> =>
  save(browser, '/coordinator/consignments/new', {
    donor: 'Harbour Aid',
    hub: 'Salem village',
    'item-1-kind': 'bed',
    'item-1-quantity': String(cases * 2),
    'item-1-unit': 'piece',
    'item-1-condition': 'good',
    'item-2-kind': 'bedding',
    'item-2-quantity': String(cases * 3),
    'item-2-unit': 'set',
    'item-2-condition': 'new',
  });

export async function save(browser: Browser, address: string, answers: Answers): Promise<void> {
  const form = (await browser.open(address)).form();
  const page = await browser.send(form.fill(answers));
  if (page.status !== 200) throw new Error(`${address}: ${page.status} ${page.wrong.join(', ')}`);
}
