/** A coordinator at work, through the real door, on plain objects that remember every write. */
import type { Context } from 'aws-lambda';
import {
  attention,
  type CaseCommand,
  type CaseReference,
  type CaseState,
  comingOf,
  dateIn,
  defaultSettings,
  fold,
  type PersonId,
} from '#case';
import type { CoordinatorDependencies } from '#functions/coordinator/dependencies.ts';
import { createCoordinatorPages } from '#functions/coordinator/pages.ts';
import { defaultLimits } from '#functions/runtime/limits.ts';
import { BadCursor } from '#functions/store/cursor.ts';
import { isMeant } from '#functions/store/people/search-words.ts';
import type {
  Access,
  CaseLine,
  Consignment,
  Duplicate,
  Household,
  Narrowing,
  Note,
  Paging,
  Person,
  StockLine,
  VisitCard,
} from '#functions/store/ports.ts';
import { createDoor } from '#functions/web/door.ts';
import { casesInMemory } from '../volunteer/cases-in-memory.ts';
import { type Asked, gatewayEvent, site } from '../web/events.ts';
import { usesInMemory } from '../web/limits/uses-in-memory.ts';
import { endedInMemory, signedIn, staffSessions } from '../web/staff.ts';
import { draftsInMemory } from './new-case/drafts/drafts-in-memory.ts';

export const reference = '7K3M9QT1';
/** A Monday, 10:00 in Almaty. */
const monday = '2026-11-23T05:00:00.000Z';

const place = (code: string, name: string) => ({ code, name: { kk: name, ru: name, en: name } });

export const somebody = (id: PersonId, values: Partial<Person> = {}): Person => ({
  id,
  role: 'volunteer',
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  email: `${id}@example.org`,
  languages: ['ru'],
  channels: ['email'],
  areas: ['talgar'],
  capacity: 3,
  absences: [],
  stopped: [],
  active: true,
  version: 1,
  ...values,
});

/** Whether a line is among what a list is narrowed to. */
const fits = (
  line: CaseLine,
  { stage, area, reason, before }: Partial<Record<keyof Narrowing, string | undefined>>,
) =>
  (stage ?? line.stage) === line.stage &&
  (area ?? line.area) === line.area &&
  (reason ?? line.waitsFor?.reason) === line.waitsFor?.reason &&
  (before === undefined || line.due < before);

/** A list in pages; a cursor is the place it goes on from, and any other word is not one of ours. */
function inPages<Item>(items: readonly Item[], { limit, cursor }: Paging) {
  if (cursor !== undefined && !/^\d+$/.test(cursor)) throw new BadCursor();
  const from = Number(cursor ?? 0);
  const next = from + limit;
  return { items: items.slice(from, next), ...(next < items.length && { next: String(next) }) };
}

export function office() {
  let time = Date.parse(monday);
  let msPerWrite = 0;
  const now = () => new Date(time).toISOString();
  const cases = casesInMemory(now);
  const people = new Map<PersonId, Person>();
  const households = new Map<CaseReference, Household>();
  const cards = new Map<CaseReference, VisitCard>();
  const notes: Note[] = [];
  const opened: string[] = [];
  const accesses: Access[] = [];
  const consignments = new Map<string, Consignment>();
  const drafts = draftsInMemory(now);
  const duplicates: Duplicate[] = [];
  const stockLines: StockLine[] = [];
  let ids = 0;
  const endedSessions = endedInMemory(() => time);
  const sessions = staffSessions(() => time, endedSessions);

  /** What is due first first, as the store lists them. */
  const lines = (closedToo = false): CaseLine[] =>
    [...new Set(cases.log.map((recorded) => recorded.reference))]
      .flatMap((each) => {
        const state = stateOf(each);
        const { due, waitsFor } = attention(state, defaultSettings, now());
        const { stage, area, coordinator, openedAt, volunteer } = state;
        const coming = comingOf(state, defaultSettings, now());
        const line = { reference: each, stage, due, priority: 0, area, coordinator, openedAt };
        const shown = stage !== 'closed' || closedToo;
        const known = {
          ...(waitsFor && { waitsFor }),
          ...(coming && { coming }),
          ...(volunteer && { volunteer }),
        };
        return shown ? [{ ...line, ...known }] : [];
      })
      .toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));

  const deps: CoordinatorDependencies = {
    cases: {
      ...cases,
      events: async (each, paging) =>
        inPages(cases.log.filter((recorded) => recorded.reference === each).toReversed(), paging),
    },
    rows: {
      onDesk: async (person, paging) =>
        inPages(
          lines().filter((line) => line.waitsFor?.person === person && fits(line, paging)),
          paging,
        ),
      countOnDesk: async (person, before) =>
        lines().filter((line) => line.waitsFor?.person === person && fits(line, { before })).length,
      caseload: async (coordinator, { others, ...paging }) =>
        inPages(
          lines().filter(
            (line) =>
              line.coordinator === coordinator &&
              fits(line, paging) &&
              !(others && line.waitsFor?.person === coordinator),
          ),
          paging,
        ),
      linesOf: async (references) => lines(true).filter((line) => references.includes(line.reference)),
    },
    people: {
      find: async (id) => people.get(id),
      findEach: async (ids) => [...people.values()].filter((person) => ids.includes(person.id)),
      async save(person) {
        const stored = people.get(person.id)?.version ?? 0;
        if (stored !== person.version) return { ok: false, failure: 'changed-meanwhile' };
        const saved = { ...person, version: person.version + 1 };
        people.set(person.id, saved);
        return { ok: true, value: saved };
      },
      async erasePerson({ id, version }) {
        const known = people.get(id);
        if (known !== undefined && (known.version !== version || known.active)) return false;
        return people.delete(id) || known === undefined;
      },
      list: async (role, paging) =>
        inPages(
          [...people.values()].filter((person) => person.role === role),
          paging,
        ),
      all: async (role) => [...people.values()].filter((person) => person.role === role && person.active),
      async saveHousehold(household, card) {
        time += msPerWrite;
        households.set(household.reference, household);
        cards.set(household.reference, card);
      },
      findHousehold: async (each) => households.get(each),
      householdsOf: async (references) =>
        [...households.values()].filter((household) => references.includes(household.reference)),
      async findHouseholds(sought) {
        const found = [...households.values()].filter((household) => isMeant(household, sought));
        return { households: found.slice(0, 20), more: found.length > 20 };
      },
      findCard: async (each) => cards.get(each),
      duplicatesOf: async () => duplicates,
      accessesTo: async (each, paging) =>
        inPages(
          accesses.filter((access) => access.reference === each),
          paging,
        ),
      async noteAccess(person, each, how) {
        opened.push(`${person} ${each} ${how}`);
      },
      salt: async () => 'a-secret-of-this-test',
      async saveNote(note) {
        notes.push(note);
      },
      notes: async (each, paging) =>
        inPages(
          notes.filter((note) => note.reference === each),
          paging,
        ),
      ...drafts,
    },
    goods: {
      async enter(consignment) {
        if (consignments.has(consignment.id)) return { ok: false, failure: 'exists-already' };
        consignments.set(consignment.id, consignment);
        return { ok: true, value: consignment };
      },
      find: async (id) => consignments.get(id),
      list: async (paging) => inPages([...consignments.values()], paging),
      stock: async (kind, paging) =>
        inPages(
          stockLines.filter((line) => line.kind === kind),
          paging,
        ),
      lines: async (id) => stockLines.filter((line) => line.consignmentId === id),
    },
    organisation: {
      name: 'Kind Hands',
      areas: [place('talgar', 'Talgar'), place('medeu', 'Medeu')],
      regions: [place('karaganda', 'Karaganda')],
    },
    asks: usesInMemory(),
    limits: { ...defaultLimits, searches: 6, imports: 8, families: 4, unusualFamilies: 3 },
    endedSessions,
    settings: defaultSettings,
    baseUrl: 'https://asar.example.org',
    now,
    newId() {
      ids += 1;
      return `generated-id-${String(ids).padStart(4, '0')}`;
    },
  };

  function stateOf(each: CaseReference = reference): CaseState {
    const state = fold(cases.log.filter((recorded) => recorded.reference === each));
    if (state === undefined) throw new Error(`no case ${each}`);
    return state;
  }

  const door = createDoor('coordinator', createCoordinatorPages(deps), site, sessions);
  async function ask(asked: Asked, id = 'dana', roles = ['coordinator']) {
    const { name } = somebody(id);
    const { asks } = await signedIn(sessions, { id, name, roles });
    const { statusCode, headers, body } = await door(gatewayEvent(asks(asked)), {} as Context);
    return { status: statusCode, location: headers?.['location'], body: body ?? '' };
  }

  people.set('dana', somebody('dana', { role: 'coordinator', phone: '+77015550199' }));
  people.set('erlan', somebody('erlan', { role: 'coordinator' }));
  people.set('bota', somebody('bota'));
  people.set('timur', somebody('timur', { areas: ['medeu'] }));

  return {
    cases,
    people,
    households,
    cards,
    notes,
    /** Whose details were opened: `person reference how`, each time. */
    opened,
    accesses,
    consignments,
    duplicates,
    drafts,
    stockLines,
    get: (path: string, query: Record<string, string> = {}) => ask({ path, query }),
    post: (path: string, form: NonNullable<Asked['form']>, query: Record<string, string> = {}) =>
      ask({ path, form, query }),
    /** Where an answer leads. */
    follow(location: unknown) {
      const { pathname, searchParams } = new URL(String(location), site.baseUrl);
      return ask({ path: pathname, query: Object.fromEntries(searchParams) });
    },
    /** The door as another coordinator finds it. */
    as: (id: PersonId) => ({
      get: (path: string) => ask({ path }, id),
      post: (path: string, form: NonNullable<Asked['form']>) => ask({ path, form }, id),
    }),
    /** Somebody who is signed in, but is no coordinator. */
    asManager: (path: string, form?: NonNullable<Asked['form']>) =>
      ask({ path, ...(form && { form }) }, 'saule', ['manager']),
    endedSessions,
    state: stateOf,
    now,
    today: () => dateIn(now(), defaultSettings),
    /** From now on each family takes so long to be written. */
    writesSlowly(ms: number) {
      msPerWrite = ms;
    },
    pass(days: number) {
      time += days * 86_400_000;
    },
    /** Records what must succeed for the test to make sense. */
    async given(
      command: CaseCommand,
      by: 'coordinator' | 'workflow' | 'volunteer' = 'workflow',
      each: CaseReference = reference,
    ) {
      const done = await cases.carryOut(each, command, { role: by });
      if (!done.ok) throw new Error(`${command.type}: ${done.failure.refused}`);
      return done.value.state;
    },
  };
}

export type Office = ReturnType<typeof office>;

/** A family of four with an open case, asking for two beds. */
export async function officeWithCase(): Promise<Office> {
  const here = office();
  here.households.set(reference, {
    reference,
    firstName: 'Aigul',
    familyName: 'Seitova <script>',
    address: 'Abay 5',
    village: 'Panfilov',
    language: 'ru',
    phone: '+77011234567',
    story: 'A fire & <b>nothing</b> left',
    members: [{ name: 'Alua', relation: 'daughter', birthYear: 2015 }],
  });
  here.cards.set(reference, {
    reference,
    firstName: 'Aigul',
    village: 'Panfilov',
    language: 'ru',
    coordinatorName: 'Dana',
    coordinatorPhone: '+77015550199',
  });
  await here.given(
    {
      type: 'open-case',
      coordinator: 'dana',
      formId: 'form-of-before-1',
      language: 'ru',
      area: 'talgar',
      household: { adults: 1, children: 3 },
      vulnerabilities: ['single-parent'],
      urgency: 'soon',
      needs: [{ kind: 'bed', quantity: 2, urgency: 'soon' }],
      consents: ['contact'],
    },
    'coordinator',
  );
  return here;
}

export const casePath = `/coordinator/cases/${reference}`;
