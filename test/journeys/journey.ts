/** A whole system in memory for journeys: families, volunteers and what the case's workflows walked, by state names. */
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import {
  type AskKind,
  type CaseCommand,
  type CaseReference,
  type CaseState,
  dateIn,
  defaultSettings,
  type GoodsKind,
  inGoodHours,
  makeReference,
  type NewNeed,
  type PersonId,
  type Refusal,
} from '#case';
import { surroundings } from '#functions/runtime/surroundings.ts';
import {
  type Asks,
  type Cases,
  createAsks,
  createCases,
  createGoods,
  createPeople,
  type Goods,
  type People,
  type Person,
} from '#functions/store/index.ts';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { walked } from './walked.ts';

interface Store {
  cases: Cases;
  people: People;
  goods: Goods;
  asks: Asks;
}

/** A Monday, 09:00 in Almaty. */
const monday = '2026-03-02T04:00:00.000Z';

/** The next Monday, 09:00 in Almaty, that is no holiday: now, if it is one. */
function nextWorkingMonday(now: number): string {
  const hour = 3_600_000;
  for (let at = Math.ceil(now / hour) * hour; ; at += hour) {
    const instant = new Date(at).toISOString();
    const monday = new Date(`${dateIn(instant, defaultSettings)}T00:00Z`).getUTCDay() === 1;
    if (monday && instant.slice(11, 13) === '04' && inGoodHours(instant, defaultSettings)) return instant;
  }
}

let number = 0;

export function journeys() {
  let system: LocalSystem;
  let store: Store;
  const present: PersonId[] = [];
  const opened: CaseReference[] = [];

  beforeAll(async () => {
    system = await startSystem({ realTime: false, quiet: true, startAt: monday });
    const { store: dependencies } = surroundings();
    store = {
      cases: createCases(dependencies),
      people: createPeople(dependencies),
      goods: createGoods(dependencies),
      asks: createAsks(dependencies),
    };
    await savePerson({ id: 'manager', role: 'manager', email: 'manager@asar.example' });
  });
  afterAll(() => system.stop());
  /** Each journey begins on a working Monday at 09:00. */
  beforeEach(async () => {
    const now = system.clock.now();
    await system.advance({ to: nextWorkingMonday(now) });
  });
  /** What one journey leaves behind does not happen in the next: no backup volunteers, no open cases. */
  afterEach(async () => {
    for (const reference of opened.splice(0))
      await store.cases.carryOut(reference, { type: 'close', reason: 'withdrew' }, { role: 'coordinator' });
    await system.settled();
    for (const id of present.splice(0)) {
      const person = await store.people.find(id);
      if (person !== undefined) await store.people.save({ ...person, active: false });
    }
  });

  async function savePerson(facts: Partial<Person> & Pick<Person, 'id' | 'role'>): Promise<void> {
    const person: Person = {
      name: `Person ${facts.id}`,
      languages: ['ru'],
      channels: ['email', 'sms'],
      areas: ['talgar'],
      capacity: 5,
      absences: [],
      stopped: [],
      active: true,
      version: 0,
      ...facts,
    };
    await store.people.save(person);
  }

  /** Adds a volunteer who can be written to by SMS and email, unless told otherwise. */
  async function volunteer(facts: Partial<Person> = {}): Promise<PersonId> {
    number += 1;
    const id = `volunteer-${number}`;
    const phone = `+7701${String(1_000_000 + number)}`;
    await savePerson({
      id,
      role: 'volunteer',
      phone,
      email: `${id}@asar.example`,
      channels: ['sms', 'email'],
      ...facts,
    });
    present.push(id);
    return id;
  }

  /** Opens a case as the coordinator's form does: the household first, then the event. */
  async function family(
    facts: { needs?: NewNeed[]; volunteer?: PersonId; urgency?: 'can-wait' | 'urgent' } = {},
  ) {
    number += 1;
    const coordinator = `coordinator-${number}`;
    await savePerson({ id: coordinator, role: 'coordinator', email: `${coordinator}@asar.example` });
    const reference = makeReference(crypto.getRandomValues(new Uint8Array(16)));
    const card = {
      reference,
      firstName: 'Aliya',
      village: 'Besqaynar',
      language: 'kk',
      coordinatorName: 'Aigerim',
    } as const;
    const household = { ...card, familyName: `Family ${number}`, address: `Street ${number}`, members: [] };
    await store.people.saveHousehold(household, card);
    const { needs = [{ kind: 'call', quantity: 1, urgency: 'soon' }], urgency = 'can-wait' } = facts;
    await carryOut({
      type: 'open-case',
      coordinator,
      formId: `form-${number}`,
      language: 'kk',
      area: 'talgar',
      household: { adults: 1, children: 3 },
      vulnerabilities: ['single-parent'],
      urgency,
      needs,
      consents: ['contact'],
      ...(facts.volunteer && { volunteer: facts.volunteer }),
    });
    opened.push(reference);
    const volunteersAnswer = { person: facts.volunteer ?? '' };

    async function carryOut(
      command: CaseCommand,
      by: 'coordinator' | 'volunteer' | 'provider' = 'coordinator',
    ): Promise<Refusal | undefined> {
      const id = by === 'volunteer' ? volunteersAnswer.person : coordinator;
      const carried = await store.cases.carryOut(
        reference,
        command,
        by === 'provider' ? { role: by } : { role: by, id },
      );
      await system.settled();
      return carried.ok ? undefined : carried.failure;
    }

    const state = async (): Promise<CaseState> => {
      const loaded = await store.cases.load(reference);
      if (loaded === undefined) throw new Error(`No case ${reference}`);
      return loaded;
    };

    /** The latest question of a kind. */
    async function asked(kind: AskKind) {
      const ask = (await state()).asks.findLast((one) => one.kind === kind);
      if (ask === undefined) throw new Error(`${reference} was not asked for ${kind}`);
      volunteersAnswer.person = ask.volunteer;
      return { ask, answering: { askId: ask.id, volunteer: ask.volunteer } };
    }

    return {
      reference,
      coordinator,
      carryOut,
      state,
      asked,
      /** The states its executions walked, questions in the place where they were put; crossroads left out. */
      path: () => walked(system.states, store.asks, reference),
      events: async () =>
        (await store.cases.events(reference, { limit: 1000 })).items.map(({ event }) => event),
      async assess(
        needs: NewNeed[] = [],
        outcome: 'needs-help' | 'no-needs' | 'declined' | 'referred' = 'needs-help',
        risk: 'low' | 'high' = 'low',
      ) {
        const { answering } = await asked('assessment');
        return carryOut(
          { type: 'record-assessment', ...answering, answer: { outcome, needs, risk } },
          'volunteer',
        );
      },
      /** Confirms the delivery: every line and service in the same way. */
      async deliver(outcome: 'delivered' | 'refused' | 'nobody-home' = 'delivered') {
        const { ask, answering } = await asked('delivery');
        const each = outcome === 'nobody-home' ? 'not-delivered' : outcome;
        const goods = ask.items.map(
          ({ needId, quantity, consignmentId, line }) =>
            ({ needId, quantity, consignmentId, line, outcome: each }) as const,
        );
        const services = ask.services.map((needId) => ({ needId, quantity: 1, outcome: each }) as const);
        return carryOut(
          { type: 'confirm-delivery', ...answering, answer: { outcome, items: [...goods, ...services] } },
          'volunteer',
        );
      },
      async checkIn(more: { alarm?: boolean; newNeeds?: NewNeed[] } = {}) {
        const { answering } = await asked('check-in');
        const { alarm = false, newNeeds = [] } = more;
        const answer = { scores: { housing: 'well' as const }, alarm, newNeeds };
        return carryOut({ type: 'answer-check-in', ...answering, answer }, 'volunteer');
      },
      async comesHome() {
        await this.assess();
        await this.deliver();
      },
    };
  }

  /** A consignment of one line arrives. */
  async function consignment(kind: GoodsKind, quantity: number): Promise<string> {
    number += 1;
    const id = `consignment-${number}`;
    const items = [{ line: 1, kind, quantity, unit: 'piece', condition: 'good' } as const];
    await store.goods.enter({ id, donor: 'Harbour Aid', hub: 'Salem', arrived: '2026-03-01', items });
    await system.settled();
    return id;
  }

  /** Messages to this person since the system began, oldest first. */
  const messagesTo = (address: string) =>
    system.outbox
      .list({ limit: 1000 })
      .filter((message) => message.to.includes(address))
      .reverse();

  return {
    get system() {
      return system;
    },
    get store() {
      return store;
    },
    volunteer,
    family,
    consignment,
    messagesTo,
    pass: (duration: string) => system.advance(duration),
  };
}
