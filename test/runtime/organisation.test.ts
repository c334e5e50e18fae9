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
