import * as v from 'valibot';
import { expect, it } from 'vitest';
import { canaryArea } from '#case';
import { organisationSchema } from '#functions/runtime/organisation.ts';

const place = (code: string) => ({ code, name: { kk: 'Талғар', ru: 'Талгар', en: 'Talgar' } });
const organisationWith = (code: string) => ({
  name: 'Asar',
  phone: '+77270000000',
  areas: [place('talgar'), place(code)],
  regions: [place('karaganda')],
});

it('An organisation has areas of any code but the canary’s, whose cases nobody would see', () => {
  expect(v.is(organisationSchema, organisationWith('esik'))).toBe(true);
  expect(v.is(organisationSchema, organisationWith(canaryArea))).toBe(false);
});

it.each([
  [{ familiesAfterClosure: 'P2Y', accessLog: 'P1Y' }, true],
  [{ familiesAfterClosure: 'P18M', accessLog: 'P90D' }, true],
  [{ familiesAfterClosure: '2 years', accessLog: 'P1Y' }, false],
  [{ familiesAfterClosure: 'P', accessLog: 'P1Y' }, false],
  [{ familiesAfterClosure: 'P2Y' }, false],
])(
  'How long things are kept is said in times of the calendar, before anything is deployed: %o',
  (retention, isGood) => {
    expect(v.is(organisationSchema, { ...organisationWith('esik'), settings: { retention } })).toBe(isGood);
  },
);
