/** The canary walks the whole path in a day, is seen by nobody, and says where it hangs when a leg is cut. */
import { SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { canaryPeople, type IsoDate, stages } from '#case';
import { referenceOf } from '#functions/canary/day.ts';
import { log } from '#functions/runtime/log.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import {
  type CaseRows,
  type Cases,
  createCaseRows,
  createCases,
  createPeople,
  type People,
} from '#functions/store/index.ts';
import { account, machineName, region } from '#local/aws/names.ts';
import { executionArn } from '#local/states/arns.ts';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { signedIn, staff } from '../crawl/sign-in.ts';
import { coordinator, does, opening, volunteer } from '../store/families.ts';

/** Consecutive days, from ten to noon in Almaty each; the second and third have no good hours. */
const [friday, saturday, sunday, monday, tuesday] = [
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
  '2026-11-30',
  '2026-12-01',
] as const;
const trialAddress = 'success+canary@simulator.amazonses.com';

let system: LocalSystem;
let the: { cases: Cases; rows: CaseRows; people: People };
const said: string[] = [];

beforeAll(async () => {
  vi.spyOn(log, 'info').mockImplementation((code, fields) => {
    if (code.startsWith('canary-')) said.push([code.slice('canary-'.length), ...told(fields)].join(' '));
  });
  const startAt = `${friday}T04:00:00Z`;
  system = await startSystem({
    ...{ realTime: false, seed: 'staff', quiet: true, startAt },
    scheduled: ['canary'],
  });
  const { store } = surroundings();
  the = { cases: createCases(store), rows: createCaseRows(store), people: createPeople(store) };
  // Somebody real who has time for whatever comes.
  await the.people.save(volunteer('bota', { email: 'bota@asar.example' }));
}, 60_000);
afterAll(() => system.stop());

const told = (fields: object): string[] =>
  Object.entries(fields).flatMap(([name, value]) => (name === 'reference' ? [] : [String(value)]));

/** Lets the day's hours of the canary pass, and says what it said. */
async function walkOn(day: IsoDate): Promise<string[]> {
  said.length = 0;
  await system.advance({ to: `${day}T07:00:00Z` });
  return [...said];
}

/** Lets what is planned until a minute of the canary's hours pass. */
const until = (day: IsoDate, minute: number) =>
  system.advance({ to: new Date(Date.parse(`${day}T05:00:00Z`) + minute * 60_000).toISOString() });

const messages = () => system.outbox.list({ limit: 1000 });

describe('on a working day', () => {
  it('it arrives, with nothing to wait for where all is well', async () => {
    const walk = await walkOn(friday);
    expect(walk.slice(0, 7)).toEqual([
      'went-on open-case',
      'went-on record-assessment',
      'went-on confirm-delivery',
      'went-on reschedule',
      'went-on answer-check-in',
      'went-on close',
      'went-on erase-personal-data',
    ]);
    expect(new Set(walk.slice(7))).toEqual(new Set(['arrived']));
    expect(walk).toHaveLength(24);
  });

  it('its questions and its alarm went to the address that takes everything, and nothing to anybody else', () => {
    expect(messages().length).toBeGreaterThanOrEqual(3);
    expect(new Set(messages().map(({ to }) => to))).toEqual(new Set([trialAddress]));
  });

  it('of its family nothing is left', async () => {
    expect(await the.people.findHousehold(referenceOf(friday))).toBeUndefined();
    expect(await the.people.findCard(referenceOf(friday))).toBeUndefined();
  });
});

it('On a day without good hours nobody is asked in writing, and the alarm goes out all the same', async () => {
  const before = messages().length;
  expect(await walkOn(saturday)).toContain('arrived');
  expect(messages().length - before).toBe(1);
});

describe('while it is on its way', () => {
  beforeAll(async () => {
    await does(the.cases, 'FAMILY01', opening(), coordinator);
    // Its delivery has been asked for.
    await until(sunday, 7);
  });

  it('it stands in no list and in no figure', async () => {
    expect(await the.cases.load(referenceOf(sunday))).toMatchObject({ stage: 'delivery' });
    const lists = [
      ...stages.map((stage) => the.rows.byStage(stage, { limit: 100 })),
      the.rows.onDesk(canaryPeople.volunteer, { limit: 100 }),
      the.rows.onDesk(canaryPeople.coordinator, { limit: 100 }),
      the.rows.caseload(canaryPeople.coordinator, { limit: 100 }),
    ];
    const listed = (await Promise.all(lists)).flatMap(({ items }) => items.map((line) => line.reference));
    expect(listed).toEqual(['FAMILY01']);
    expect(await walkOn(sunday)).toContain('arrived');
    expect(await the.rows.daysToDelivery(['2026-11'])).toEqual([]);
    expect(await the.rows.checkInsInTime(['2026-11', '2026-12'])).toEqual({ inTime: 0, all: 0 });
    expect(await the.rows.helpOf(canaryPeople.volunteer)).toMatchObject({ families: 0 });
  });

  it('staff who follow a letter about it find a page, and its history', async () => {
    const reference = referenceOf(friday);
    const coordinators = await signedIn(system.url, staff.coordinator);
    expect(await coordinators.get(`/coordinator/cases/${reference}`)).toMatchObject({ status: 200 });
    const managers = await signedIn(system.url, staff.manager);
    expect(await managers.get(`/manager/cases/${reference}`)).toMatchObject({ status: 200 });
  });

  it('those who act in it are in no list of people, and its family is found by no search', async () => {
    for (const role of ['volunteer', 'coordinator', 'manager'] as const) {
      const ids = (await the.people.all(role)).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).not.toContain(canaryPeople.volunteer);
      expect(ids).not.toContain(canaryPeople.coordinator);
    }
    expect((await the.people.findHouseholds({ name: 'canary' })).households).toEqual([]);
  });
});

describe('with a leg cut', () => {
  async function changeAddress(email: string): Promise<void> {
    const person = await the.people.find(canaryPeople.volunteer);
    if (person === undefined) throw new Error('The canary has no volunteer');
    const saved = await the.people.save({ ...person, email, stopped: [] });
    if (!saved.ok) throw new Error(saved.failure);
  }

  it('it does not arrive where its email comes back, and says that the case was left with its coordinator', async () => {
    await until(monday, -10);
    await changeAddress('bounce@simulator.amazonses.com');
    const walk = await walkOn(monday);
    await changeAddress(trialAddress);
    expect(walk).not.toContain('arrived');
    expect(walk.at(-1)).toBe('waits left-with-the-coordinator');
    // However it is asked again, nobody real is.
    const state = await the.cases.load(referenceOf(monday));
    expect(state?.asks.map((ask) => ask.volunteer)).toEqual([canaryPeople.volunteer]);
    expect(state?.waitingFor?.person).toBe(canaryPeople.coordinator);
  });

  it('it does not arrive where its workflow was lost, and yesterday’s has been tidied up', async () => {
    await until(tuesday, 2);
    const lost = executionArn({ region, account }, machineName('case'), `${referenceOf(tuesday)}-1-1`);
    await new SFNClient({}).send(new StopExecutionCommand({ executionArn: lost }));
    const walk = await walkOn(tuesday);
    expect(walk).not.toContain('arrived');
    expect(walk.at(-1)).toBe('waits delivery-asked');
    expect(await the.cases.load(referenceOf(monday))).toMatchObject({
      stage: 'closed',
      personalDataErased: true,
    });
  });
});
