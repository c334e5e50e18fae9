/** Who and what is there when a life begins: staff, volunteers, goods, and families whose cases are opened. */
import { goodsKinds, languages, type NeedKind, type NewNeed, urgencies, vulnerabilities } from '#case';
import type { Person } from '#functions/store/index.ts';
import type { Random } from '../random.ts';
import type { Simulated } from '../system/simulated-system.ts';
import { type Memory, remember } from './memory.ts';
import { type Arrival, newToken, referenceOf } from './reception.ts';

/** Few kinds, so that families want the same things. */
const wanted = goodsKinds.slice(0, 4);
const day = 86_400_000;

export const someNeed = (random: Random): NewNeed => ({
  kind: random.chance(0.2) ? 'call' : random.pick<NeedKind>(wanted),
  quantity: random.between(1, 4),
  urgency: random.pick(urgencies),
});

function somebody(random: Random, number: number, role: Person['role']): Person {
  const id = `${role}-${number}`;
  const language = random.pick(languages);
  // A phone number that ends in 0000 is one that nobody has.
  const phone = `+7701${role === 'volunteer' ? 1 : 2}${String(number).padStart(6, random.chance(0.1) ? '0' : '1')}`;
  return {
    id,
    role,
    name: `Person ${id}`,
    languages: [language],
    channels: random.chance(0.5) ? ['sms', 'email'] : ['email', 'sms'],
    ...((role === 'volunteer' || random.chance(0.5)) && {
      phone: random.chance(0.1) ? `${phone.slice(0, 8)}0000` : phone,
    }),
    ...((role !== 'volunteer' || random.chance(0.8)) && { email: `${id}@asar.test` }),
    areas: ['talgar'],
    capacity: random.between(1, 5),
    absences: [],
    stopped: [],
    active: true,
    version: 0,
  };
}

interface Family extends Arrival {
  opensAt: number;
  /** Opens their case by the command behind the form. */
  open(): Promise<void>;
}

export interface Beginning {
  volunteers: string[];
  coordinators: string[];
  families: Family[];
}

export async function begin(the: Simulated, memory: Memory): Promise<Beginning> {
  const { random, store } = the;
  const people: Person[] = [
    somebody(random, 1, 'manager'),
    ...[1, 2].map((number) => somebody(random, number, 'coordinator')),
    ...Array.from({ length: random.between(1, 5) }, (_, index) => somebody(random, index + 1, 'volunteer')),
  ];
  for (const person of people) await store.people.save(person);
  const idsOf = (role: Person['role']) => people.filter((person) => person.role === role).map(({ id }) => id);
  const families = Array.from({ length: random.between(1, 4) }, () =>
    family(the, memory, random.pick(idsOf('coordinator'))),
  );
  return { volunteers: idsOf('volunteer'), coordinators: idsOf('coordinator'), families };
}

function family({ random, store, now }: Simulated, memory: Memory, coordinator: string): Family {
  const token = newToken(random);
  const reference = referenceOf(token);
  const language = random.pick(languages);
  const own = (what: string): string => `${what}${random.bytes(6).toString('hex')}`;
  const [firstName, familyName, address, story] = [own('Aliya'), own('Family'), own('Street '), own('Fled ')];
  const members = [{ name: own('Dana'), relation: own('aunt of ') }];
  remember(
    memory,
    reference,
    firstName,
    familyName,
    address,
    story,
    ...members.flatMap(Object.values<string>),
  );
  const village = 'Besqaynar';
  const card = { reference, firstName, village, language, coordinatorName: `Person ${coordinator}` };
  const household = { ...card, familyName, address, story, members };
  const needs = Array.from({ length: random.between(0, 4) }, () => someNeed(random));
  const [adults, children] = [random.between(1, 3), random.between(0, 5)];
  const why = random.pick(vulnerabilities);
  const urgency = random.pick(urgencies);
  const typed = { firstName, familyName, address, village, story, language, urgency, why, area: 'talgar' };
  return {
    reference,
    coordinator,
    token,
    known: [
      ...Object.entries({ ...typed, consents: 'contact', adults: `${adults}`, children: `${children}` }).map(
        ([name, value]) => [new RegExp(`^${name}$`), value] as const,
      ),
      ...needs.map(({ kind, quantity }) => [new RegExp(`^need-${kind}$`), String(quantity)] as const),
      [/^(birthYear|phone|from|volunteer|relatedTo|most-urgent)$|^need-|^member/, ''],
    ],
    opensAt: now() + random.between(0, 20 * day),
    async open() {
      await store.people.saveHousehold(household, card);
      const facts = { vulnerabilities: [why], urgency, household: { adults, children } };
      const opening = { coordinator, formId: token, language, area: 'talgar', needs, ...facts };
      const by = { role: 'coordinator', id: coordinator } as const;
      await store.cases.carryOut(reference, { type: 'open-case', ...opening, consents: ['contact'] }, by);
    },
  };
}

export async function bringGoods({ random, store, now }: Simulated, id: string): Promise<void> {
  const lines = Array.from({ length: random.between(1, 4) }, (_, index) => ({
    line: index + 1,
    kind: random.pick(wanted),
    quantity: random.between(1, 7),
    unit: 'piece' as const,
    condition: 'good' as const,
  }));
  const arrived = new Date(now()).toISOString().slice(0, 10);
  await store.goods.enter({ id, donor: 'Harbour Aid', hub: 'Salem', arrived, items: lines });
}
