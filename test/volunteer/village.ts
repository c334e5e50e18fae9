/** A family, its case, a volunteer and a link: the volunteer door on plain objects that count every write. */
import { type AskKind, type CaseCommand, defaultSettings, type Language, languages } from '#case';
import type { Help, Link, Note, VisitCard } from '#functions/store/ports.ts';
import type { VolunteerDependencies } from '#functions/volunteer/dependencies.ts';
import { createVolunteerPages } from '#functions/volunteer/pages.ts';
import type { PageRequest } from '#functions/web/page.ts';
import { respond } from '#functions/web/respond.tsx';
import { usesInMemory } from '../web/limits/uses-in-memory.ts';
import { casesInMemory } from './cases-in-memory.ts';

const reference = '7K3M9QT0';
export const secret = 'AbCdEfGhIjKlMnOpQrStUv';
const daysLater = (days: number) => (now: number) => now + days * 86_400_000;

const card: VisitCard = {
  reference,
  firstName: 'Айгерим',
  village: 'Панфилов',
  language: 'kk',
  coordinatorName: 'Гүлнар Сейітова',
  coordinatorPhone: '+77015550199',
};

const form = (values: Record<string, string | string[]>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value].flat()]));

type PageName = keyof ReturnType<typeof createVolunteerPages>;
const paths: Record<PageName, string> = {
  question: '',
  call: '/call',
  'another-day': '/another-day',
  'hand-back': '/hand-back',
  'wrong-person': '/wrong-person',
  'stop-messages': '/stop',
};

export interface VillageOptions {
  language?: Language;
  link?: Partial<Link>;
  card?: Partial<VisitCard> | 'erased';
  /** What their help has come to so far; nothing, unless told otherwise. */
  help?: Partial<Help>;
  /** 2026-11-23 is a Monday. */
  startAt?: string;
}

/** A case just opened, asking for two beds and a visit, with a link for the question that is asked first. */
export async function village(options: VillageOptions = {}) {
  let time = Date.parse(options.startAt ?? '2026-11-23T05:00:00.000Z');
  const now = () => new Date(time).toISOString();
  const cases = casesInMemory(now);
  const notes: Note[] = [];
  const uses = usesInMemory();
  const link: Link = {
    reference,
    askId: 'assessment-1',
    person: 'volunteer-1',
    language: options.language ?? 'en',
    expires: '2027-06-01T00:00:00.000Z',
    expired: false,
    ...options.link,
  };
  const deps: VolunteerDependencies = {
    cases,
    rows: {
      helpOf: async () => ({ families: 0, deliveries: 0, homes: 0, better: 0, ...options.help }),
    },
    asks: {
      findLink: async (asked) => (asked === secret ? link : undefined),
      countLinkUse: uses.countLinkUse,
    },
    people: {
      findCard: async () => (options.card === 'erased' ? undefined : { ...card, ...options.card }),
      saveNote: async (note) => void notes.push(note),
    },
    organisation: { name: 'Asar', phone: '+77275550100' },
    limits: { linkLooks: 20, linkForms: 6 },
    settings: defaultSettings,
    now,
  };
  const pages = createVolunteerPages(deps);

  const byStaff = async (command: CaseCommand) => {
    const done = await cases.carryOut(reference, command, { role: 'coordinator', id: 'coordinator-1' });
    if (!done.ok) throw new Error(`${command.type} refused: ${JSON.stringify(done.failure)}`);
    return done.value;
  };
  await byStaff({
    type: 'open-case',
    coordinator: 'coordinator-1',
    formId: 'form-1',
    language: 'kk',
    area: 'talgar',
    household: { adults: 2, children: 3 },
    vulnerabilities: ['displaced'],
    urgency: 'soon',
    needs: [{ kind: 'bed', quantity: 2, urgency: 'urgent' }],
    consents: ['contact'],
  });
  const ask = (kind: AskKind, volunteer = 'volunteer-1') => byStaff({ type: 'ask', kind, volunteer });

  const visit = async (page: PageName, request: Partial<PageRequest>) => {
    const chosen = languages.find((language) => language === request.query?.['lang']);
    const answer = await pages[page]({
      method: 'GET',
      path: `/v/${secret}${paths[page]}`,
      parameters: { link: secret },
      query: {},
      form: {},
      language: 'ru',
      requestId: 'request-1',
      ...(chosen && { chosenLanguage: chosen }),
      ...request,
    });
    const site = { name: 'Asar', baseUrl: 'https://asar.example.org' };
    const response = respond(answer, 'volunteer', site, { query: request.query ?? {} });
    return {
      status: response.statusCode,
      headers: response.headers,
      location: answer.kind === 'see-other' ? answer.location : undefined,
      html: response.body ?? '',
      language: answer.kind === 'page' ? answer.language : undefined,
      title: answer.kind === 'page' ? answer.title : undefined,
    };
  };

  return {
    cases,
    pages,
    notes,
    uses,
    link,
    byStaff,
    ask,
    pass: (days: number) => {
      time = daysLater(days)(time);
    },
    open: (page: PageName = 'question', query: Record<string, string> = {}) => visit(page, { query }),
    openAt: (parameters: Record<string, string>, language: Language = 'ru') =>
      visit('question', { parameters, language }),
    send: (page: PageName, values: Record<string, string | string[]>, query: Record<string, string> = {}) =>
      visit(page, { method: 'POST', form: form(values), query }),
    /** Types of the events recorded after the case was opened. */
    recorded: () => cases.log.slice(1).map(({ event }) => event.type),
  };
}
export type Village = Awaited<ReturnType<typeof village>>;

/** The delivery has been asked: two beds set aside out of one consignment. */
export async function villageWithDelivery(options: VillageOptions = {}): Promise<Village> {
  const place = await village({ ...options, link: { askId: 'delivery-1', ...options.link } });
  await place.ask('assessment');
  await place.byStaff({
    type: 'record-assessment',
    askId: 'assessment-1',
    volunteer: 'volunteer-1',
    answer: {
      outcome: 'needs-help',
      risk: 'medium',
      needs: [
        { kind: 'bed', quantity: 2, urgency: 'urgent' },
        { kind: 'stove', quantity: 1, urgency: 'soon' },
      ],
    },
  });
  await place.byStaff({
    type: 'set-goods-aside',
    items: [
      { needId: 'need-1', kind: 'bed', quantity: 2, unit: 'piece', consignmentId: 'hk-1', line: 1 },
      { needId: 'need-2', kind: 'stove', quantity: 1, unit: 'piece', consignmentId: 'hk-1', line: 2 },
    ],
  });
  await place.ask('delivery');
  return place;
}

/** Everything was delivered, and the first check-in has been asked. */
export async function villageWithCheckIn(options: VillageOptions = {}): Promise<Village> {
  const place = await villageWithDelivery({ ...options, link: { askId: 'check-in-1', ...options.link } });
  await place.byStaff({
    type: 'confirm-delivery',
    askId: 'delivery-1',
    volunteer: 'volunteer-1',
    answer: { outcome: 'delivered', items: [] },
  });
  await place.byStaff({ type: 'plan-check-in', on: '2026-12-03' });
  place.pass(10);
  await place.ask('check-in');
  return place;
}

export const assessed = {
  outcome: 'needs-help',
  risk: 'medium',
  'need-1-kind': 'bed',
  'need-1-quantity': '3',
  'need-1-urgency': 'urgent',
};
export const allWell = {
  housing: 'well',
  sleep: 'well',
  health: 'hard',
  income: 'unknown',
  school: 'well',
  safety: 'well',
  alarm: 'no',
};
