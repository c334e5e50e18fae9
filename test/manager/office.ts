/** The manager door on plain objects that can only be read; any other call is a bug of the test's subject. */
import {
  type Actor,
  type CaseCommand,
  type CaseState,
  decide,
  defaultSettings,
  fold,
  type RecordedEvent,
  type Stage,
  seal,
} from '#case';
import type { ExecutionHistories, ExecutionPage } from '#functions/manager/case-history/execution-port.ts';
import type { ManagerDependencies } from '#functions/manager/dependencies.ts';
import { createManagerPages } from '#functions/manager/pages.ts';
import { defaultLimits } from '#functions/runtime/limits.ts';
import { BadCursor } from '#functions/store/cursor.ts';
import type { Access, CaseExecution, CaseLine, Household, Paging, Person } from '#functions/store/ports.ts';
import { respond } from '#functions/web/respond.tsx';
import { usesInMemory } from '../web/limits/uses-in-memory.ts';
import { validReference } from './reference.ts';

export const reference = validReference;
export const day = (date: string, time = '05:00') => `${date}T${time}:00.000Z`;

const coordinator: Actor = { role: 'coordinator', id: 'coordinator-1' };
const opening: CaseCommand = {
  type: 'open-case',
  coordinator: 'coordinator-1',
  formId: 'form-1',
  language: 'kk',
  area: 'talgar',
  household: { adults: 1, children: 2 },
  vulnerabilities: ['single-parent'],
  urgency: 'soon',
  needs: [{ kind: 'bed', quantity: 1, urgency: 'soon' }],
  consents: ['contact'],
};

/** A log made by the model from commands, each at its time. */
export function logOf(...steps: [at: string, command: CaseCommand, by?: Actor][]): RecordedEvent[] {
  const log: RecordedEvent[] = [];
  for (const [at, command, by = coordinator] of [[day('2026-11-02'), opening] as const, ...steps]) {
    const state = fold(log);
    const decided = decide(state, command, { now: at, settings: defaultSettings });
    if (!decided.ok) throw new Error(`${command.type} refused: ${JSON.stringify(decided.failure)}`);
    log.push(seal(state, decided.value, at, by, reference));
  }
  return log;
}

export function stateOf(log: readonly RecordedEvent[]): CaseState {
  const state = fold(log);
  if (state === undefined) throw new Error('An empty log is no case');
  return state;
}

const person = (id: string, name: string, role: Person['role']): Person => ({
  id,
  role,
  name,
  languages: ['ru'],
  channels: ['email'],
  areas: [],
  capacity: 5,
  absences: [],
  stopped: [],
  active: true,
  version: 1,
});

const household: Household = {
  reference,
  firstName: 'Айгерим',
  familyName: 'Омарова',
  address: 'ул. Абая 5',
  village: 'Панфилов',
  language: 'kk',
  phone: '+77015550101',
  members: [],
};

export interface OfficeOptions {
  log?: RecordedEvent[];
  /** The log as it was when the case's row was folded; the same unless somebody tampered with it. */
  folded?: RecordedEvent[];
  lines?: CaseLine[];
  /** Of the case, as the store lists them. */
  executions?: CaseExecution[];
  histories?: Record<string, ExecutionPage[]>;
  accesses?: Access[];
  household?: Household | 'erased';
  days?: number[];
  checkIns?: { inTime: number; all: number };
  now?: string;
}

/** A page of a list whose cursor is a number of items to skip. */
function paged<Item>(items: readonly Item[], { limit, cursor = '0' }: Paging) {
  if (!/^\d+$/.test(cursor)) throw new BadCursor();
  const from = Number(cursor);
  const end = from + limit;
  return { items: items.slice(from, end), ...(end < items.length && { next: String(end) }) };
}

export function office(options: OfficeOptions = {}) {
  const {
    log = logOf(),
    lines = [],
    executions = [],
    histories = {},
    accesses = [],
    now = day('2026-11-22'),
  } = options;
  const asked: { stage: Stage; paging: Paging }[] = [];
  const people = [
    person('coordinator-1', 'Гүлнар Сейітова', 'coordinator'),
    person('coordinator-2', 'Марат <b>Ахметов</b>', 'coordinator'),
    person('manager-1', 'Динара Ким', 'manager'),
    person('volunteer-1', 'Асель Жанова', 'volunteer'),
  ];
  const historiesRead: string[] = [];
  const opened: string[] = [];
  const read: ExecutionHistories['read'] = async (arn, { cursor = '0' }) => {
    historiesRead.push(arn);
    const pages = histories[arn];
    if (pages === undefined) return { ok: false, failure: 'no-longer-kept' };
    const found = pages[Number(cursor)];
    return found === undefined ? { ok: false, failure: 'bad-cursor' } : { ok: true, value: found };
  };
  const deps: ManagerDependencies = {
    cases: {
      load: async (wanted) => (wanted === reference ? fold(options.folded ?? log) : undefined),
      events: async (_, { newestFirst = false, ...paging }) =>
        paged(newestFirst ? log.toReversed() : log, paging),
    },
    rows: {
      byStage: async (stage, { coordinator: theirs, area, ...paging }) => {
        asked.push({ stage, paging });
        const fits = (line: CaseLine) =>
          line.stage === stage &&
          (theirs === undefined || line.coordinator === theirs) &&
          (area === undefined || line.area === area);
        return paged(lines.filter(fits), paging);
      },
      count: async (stage, due) =>
        lines.filter(
          (line) =>
            line.stage === stage &&
            (due === undefined || ('before' in due ? line.due < due.before : line.due >= due.since)),
        ).length,
      daysToDelivery: async () => options.days ?? [],
      checkInsInTime: async () => options.checkIns ?? { inTime: 0, all: 0 },
    },
    asks: {
      ...usesInMemory(),
      executions: async (_, paging) => paged(executions, paging),
      findExecution: async (_, name) => executions.find(({ arn }) => arn.endsWith(`:${name}`)),
    },
    people: {
      findEach: async (ids) => people.filter((each) => ids.includes(each.id)),
      all: async (role) => people.filter((each) => each.role === role),
      async noteAccess(person, each, how) {
        opened.push(`${person} ${each} ${how}`);
      },
      accessesTo: async (each, paging) =>
        paged(
          accesses.filter((access) => access.reference === each),
          paging,
        ),
      accessesBy: async (id, on, paging) =>
        paged(
          accesses.filter((access) => access.person === id && access.on === on),
          paging,
        ),
      countAccesses: async (id, on) =>
        accesses.filter((access) => access.person === id && access.on === on).length,
      findHousehold: async () =>
        options.household === 'erased' ? undefined : (options.household ?? household),
    },
    executions: { read },
    organisation: { areas: [{ code: 'talgar', name: { kk: 'Талғар', ru: 'Талгар', en: 'Talgar' } }] },
    limits: { ...defaultLimits, families: 2, unusualFamilies: 2 },
    settings: defaultSettings,
    now: () => now,
  };
  const pages = createManagerPages(deps);

  const open = async (
    page: keyof typeof pages,
    query: Record<string, string> = {},
    parameters: Record<string, string> = {},
  ) => {
    const answer = await pages[page]({
      method: 'GET',
      path: '/manager',
      parameters,
      query,
      form: {},
      user: { id: 'manager-1', roles: ['manager'] },
      language: 'en',
      requestId: 'request-1',
    });
    const response = respond(
      answer,
      'manager',
      { name: 'Asar', baseUrl: 'https://asar.example.org' },
      { query: {} },
    );
    return {
      status: response.statusCode,
      location: answer.kind === 'see-other' ? answer.location : undefined,
      html: response.body ?? '',
    };
  };
  return {
    asked,
    /** Whose details were opened: `person reference how`, each time. */
    opened,
    /** ARNs of the executions whose histories were read. */
    historiesRead,
    open,
    history: (query: Record<string, string> = {}) => open('case-history', query, { reference }),
  };
}
