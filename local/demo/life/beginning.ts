/** An organisation begins: two volunteers and a consignment are entered, and a family's case is opened. */
import { holds } from '../expect.ts';
import type { Answers } from '../seen-form.ts';
import type { SeenPage } from '../seen-page.ts';
import { family, gulnara, zhanna } from './cast.ts';
import { did, type Reachable, type World } from './world.ts';

/** What a page says after a form was saved. @throws NotAsTold when the form comes back instead. */
export function noticeOn(page: SeenPage): string {
  const [notice] = page.texts('.govuk-notification-banner__content, .notice');
  holds(page.status === 200 && notice !== undefined, 'a saved form', [page.heading, page.wrong]);
  return notice;
}

export async function gatherPeopleAndGoods(the: World): Promise<void> {
  await addVolunteer(the, gulnara, 'Қазақша');
  await addVolunteer(the, zhanna, 'English');
  const form = (await the.browser.open('/coordinator/consignments/new')).form();
  const entered = await the.browser.send(
    form.fill({
      'Donor (an organisation)': 'Harbour Aid',
      'Hub where the goods are': 'Salem village',
      ...goods(1, { kind: 'Bed', quantity: '6', unit: 'piece' }),
      ...goods(2, { kind: 'Bedding', quantity: '8', unit: 'set' }),
      ...goods(3, { kind: 'School kit', quantity: '4', unit: 'set' }),
    }),
  );
  noticeOn(entered);
  await did(the, 'Aigerim enters a consignment: 6 beds, 8 sets of bedding, 4 school kits.');
}

const goods = (line: number, parts: { kind: string; quantity: string; unit: string }): Answers => ({
  ...Object.fromEntries(Object.entries(parts).map(([part, text]) => [`item-${line}-${part}`, text])),
  [`item-${line}-condition`]: 'good',
});

/** @param language as the form calls it */
export async function addVolunteer(
  the: World,
  { name, phone, email }: Reachable,
  language: string,
): Promise<void> {
  const form = (await the.browser.open('/coordinator/people/new')).form();
  const added = await the.browser.send(
    form.fill({
      Name: name,
      phone,
      email,
      'How do we write to them?': 'SMS first, then email',
      'Language they prefer': language,
      'Areas where they visit families': ['Talgar district'],
    }),
  );
  noticeOn(added);
  await did(the, `Aigerim adds the volunteer ${name}.`);
}

/** What the form says about a family, and who visits them. */
export interface Opening {
  firstName: string;
  familyName: string;
  street: string;
  phone: string;
  /** By kind, as the form calls it. */
  needs: Readonly<Record<string, string>>;
  volunteer: Reachable;
}

const aliyas: Opening = {
  ...family,
  street: 'Abai street 14',
  phone: '8 701 000 03 21',
  needs: { Bed: '3' },
  volunteer: gulnara,
};

/** Through the question flow, section by section. @returns the case's reference. */
export async function openCase(the: World, opening: Opening = aliyas): Promise<string> {
  let page = await the.browser.open('/coordinator/cases/new');
  page = await the.browser.send(page.form('Start a new case').fill({}));
  for (const answers of answersBySection(opening)) {
    page = await the.browser.send(page.form('Continue').fill(answers));
    holds(page.status === 200 && page.wrong.length === 0, 'the next section', [page.heading, page.wrong]);
  }
  page = await the.browser.send(page.form('Open the case').fill({}));
  const reference = /\/cases\/([0-9A-Z]{8})\/opened/.exec(page.address)?.[1];
  holds(reference !== undefined, 'a case that is open', [page.address, page.heading, page.wrong]);
  await did(the, `Aigerim opens a case for ${opening.firstName} ${opening.familyName}: ${page.heading}.`);
  return reference;
}

const answersBySection = ({ volunteer, needs, ...about }: Opening): readonly Answers[] => [
  { 'First name': about.firstName, 'Family name': about.familyName, Adults: '1', Children: '3' },
  {
    'Street and house': about.street,
    'Village or town': family.village,
    Area: 'Talgar district',
    from: 'Karaganda region',
  },
  { phone: about.phone, 'Language they prefer': 'Қазақша' },
  {
    'Why are they vulnerable?': ['Single parent', 'Lost their home or had to move'],
    story: 'The flood took the house and nearly everything in it.',
  },
  { ...needs, 'How urgent is it as a whole?': 'Urgent' },
  { 'What the family has agreed to': ['May be contacted'], 'Volunteer who visits them': volunteer.name },
];
