/** What no form that is merely found and filled in comes upon: somebody's first day, a table of families, goods that were waited for, a bounce, a step that fails. */
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { makeReference } from '#case';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createCases, createPeople } from '#functions/store/index.ts';
import { peopleKeys } from '#functions/store/keys.ts';
import { createBrowser, wireTo } from '#local/demo/browser.ts';
import { families } from '#local/seed/families.ts';
import { people } from '#local/seed/people.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { signedIn, staff } from '../crawl/sign-in.ts';
import { importedTable, typedWord } from './typed.ts';

interface Place {
  system: LocalSystem;
}

/** @returns paths of the routes whose forms were taken. */
type Journey = (place: Place) => Promise<readonly string[]>;

const office = ({ system }: Place, person: string = staff.coordinator) =>
  createBrowser(wireTo(system.url), person);

const firstDay: Journey = async ({ system }) => {
  await signedIn(system.url, 'nurlan');
  return [];
};

const tableOfFamilies: Journey = async (place) => {
  const browser = office(place);
  const check = await browser.send(
    (await browser.open('/coordinator/cases/import')).form('Check the table').fill({ text: importedTable }),
  );
  const done = await browser.send(check.form('Open 1 case').fill({}));
  if (done.wrong.length > 0) throw new Error(`The table was not taken: ${done.wrong}`);
  return ['/coordinator/cases/import'];
};

const goodsThatWereWaitedFor: Journey = async (place) => {
  const browser = office(place);
  const form = (await browser.open('/coordinator/consignments/new')).form();
  await browser.send(
    form.fill({
      'Donor (an organisation)': 'Harbour Aid',
      'Hub where the goods are': 'Salem village',
      'item-1-kind': 'Wheelchair',
      'item-1-quantity': '3',
      'item-1-unit': 'piece',
      'item-1-condition': 'good',
      'item-2-kind': 'Refrigerator',
      'item-2-quantity': '3',
      'item-2-unit': 'piece',
      'item-2-condition': 'good',
    }),
  );
  await place.system.settled();
  return ['/coordinator/consignments/new'];
};

const draftThrownAway: Journey = async (place) => {
  const browser = office(place);
  const start = await browser.open('/coordinator/cases/new');
  const begun = await browser.send(start.form('Start a new case').fill({}));
  const draft = /\/drafts\/([^/?]+)/.exec(begun.address)?.[1];
  const page = await browser.open(`/coordinator/drafts/${draft}/remove`);
  await browser.send(page.form().fill({}));
  return ['/coordinator/drafts/{draft}/remove'];
};

const search: Journey = async (place) => {
  const browser = office(place);
  for (const { atHome } of families.slice(0, 3)) {
    const page = await browser.open('/coordinator/search');
    await browser.send(page.form().fill({ sought: atHome.familyName }));
  }
  return ['/coordinator/search'];
};

/** Whoever raised a case is told that somebody else has closed it. */
async function closedByAnother(
  { system }: Place,
  nth: number,
  reason: 'moved-away' | 'duplicate',
): Promise<void> {
  const cases = createCases(surroundings().store);
  const open = families.filter(
    ({ coordinator, steps }) =>
      coordinator === staff.coordinator && !steps.some(({ does }) => does === 'close'),
  );
  const family = open[nth];
  if (family === undefined) throw new Error('No family is left to close');
  await cases.carryOut(
    family.reference,
    { type: 'close', reason },
    { role: 'coordinator', id: staff.otherCoordinator },
  );
  await system.settled();
}

const closing: Journey = async (place) => {
  await closedByAnother(place, 0, 'duplicate');
  return [];
};

/** Somebody else has begun to type the same family. */
async function beginAgain(reference: string): Promise<void> {
  const at = new Date().toISOString();
  const sections = { duplicates: { same: [reference] } };
  const draft = { id: 'begun-again', coordinator: staff.otherCoordinator, sections, startedAt: at };
  await createPeople(surroundings().store).saveDraft({ ...draft, changedAt: at, version: 0 });
}

const erasing: Journey = async (place) => {
  const closed = families.find(({ steps }) => steps.some(({ does }) => does === 'close'));
  if (closed === undefined) throw new Error('No family of the seed is closed');
  const { reference, coordinator } = closed;
  const browser = office(place, coordinator);
  const noting = await browser.open(`/coordinator/cases/${reference}/note`);
  await browser.send(noting.form().fill({ text: typedWord }));
  await beginAgain(reference);
  const page = await browser.open(`/coordinator/cases/${reference}/erase`);
  const erased = await browser.send(page.form('Erase the personal data').fill({ confirm: reference }));
  if (erased.wrong.length > 0) throw new Error(`Not erased: ${erased.wrong}`);
  await place.system.settled();
  return ['/coordinator/cases/{reference}/erase'];
};

/** Staff whose email bounces hear of their cases by SMS. */
const emailOfStaffBounces: Journey = async (place) => {
  const { system } = place;
  const wire = wireTo(system.url);
  const [letter] = system.outbox
    .list({ limit: 1000 })
    .filter(({ channel, to }) => channel === 'email' && to.startsWith(`${staff.coordinator}@`));
  if (letter === undefined) throw new Error('No letter to the coordinator');
  await wire({
    method: 'POST',
    address: `/local/outbox/${letter.id}/fate`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'fate=bounced',
  });
  await system.settled();
  await closedByAnother(place, 1, 'moved-away');
  return [];
};

/** A volunteer whose item nobody can read: the step fails, again and again, and the case ends with its coordinator. */
const stepThatFails: Journey = async ({ system }) => {
  const { store } = surroundings();
  const folk = createPeople(store);
  const pattern = people.find(({ role }) => role === 'volunteer');
  if (pattern === undefined) throw new Error('The seed has no volunteers');
  const volunteer = { ...pattern, id: 'broken', email: 'broken@volunteers.example', version: 0 };
  await folk.save(volunteer);
  const reference = makeReference(crypto.getRandomValues(new Uint8Array(16)));
  const card = {
    reference,
    firstName: typedWord,
    village: typedWord,
    language: 'kk',
    coordinatorName: 'Aigerim Seitkali',
  } as const;
  await folk.saveHousehold({ ...card, familyName: typedWord, address: typedWord, members: [] }, card);
  await createCases(store).carryOut(
    reference,
    {
      type: 'open-case',
      coordinator: staff.coordinator,
      formId: 'form-broken',
      language: 'kk',
      area: 'talgar',
      household: { adults: 1, children: 3 },
      vulnerabilities: ['single-parent'],
      urgency: 'urgent',
      needs: [{ kind: 'call', quantity: 1, urgency: 'soon' }],
      consents: ['contact'],
      volunteer: volunteer.id,
    },
    { role: 'coordinator', id: staff.coordinator },
  );
  await system.settled();
  const damaged = { ...peopleKeys.person(volunteer.id), person: { id: volunteer.id } };
  await new DynamoDBClient({}).send(
    new PutItemCommand({ TableName: store.tables.people, Item: marshall(damaged) }),
  );
  await system.advance('P4D');
  return [];
};

/** While everybody is as the seed left them. */
const secretChanged: Journey = async ({ system }) => {
  await system.rotateSecret();
  return [];
};

export const rareJourneys: readonly Journey[] = [
  firstDay,
  tableOfFamilies,
  goodsThatWereWaitedFor,
  draftThrownAway,
  search,
  closing,
  erasing,
  secretChanged,
];
/** Who helps no more asks to be forgotten. */
const volunteerForgotten: Journey = async (place) => {
  const pattern = people.find(({ role }) => role === 'volunteer');
  if (pattern === undefined) throw new Error('The seed has no volunteers');
  const forgotten = { ...pattern, id: 'forgotten', active: false, version: 0 };
  await createPeople(surroundings().store).save(forgotten);
  const browser = office(place);
  const page = await browser.open('/coordinator/people/forgotten/erase');
  await browser.send(page.form('Erase their details').fill({}));
  return ['/coordinator/people/{person}/erase'];
};

/** After which little works as before. */
export const lastJourneys: readonly Journey[] = [volunteerForgotten, emailOfStaffBounces, stepThatFails];
