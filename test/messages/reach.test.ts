import { expect, test } from 'vitest';
import { reachOf } from '#functions/messages/reach.ts';
import type { Person } from '#functions/store/ports.ts';

const person: Person = {
  id: 'person-1',
  role: 'volunteer',
  name: 'Ерлан',
  phone: '+77017654321',
  email: 'erlan@example.org',
  languages: ['kk'],
  channels: ['sms', 'email'],
  areas: [],
  capacity: 3,
  absences: [],
  stopped: [],
  active: true,
  version: 1,
};
const stopped = { channel: 'sms', why: 'bounced', at: '2026-11-22T04:00:00.000Z' } as const;
const { phone: _phone, ...withoutPhone } = person;

test('A person is written to first by the way they prefer', () => {
  expect(reachOf(person)).toEqual(['sms', 'email']);
  expect(reachOf({ ...person, channels: ['email', 'sms'] })).toEqual(['email', 'sms']);
});

test('A person is not written to in a way they have not chosen', () => {
  expect(reachOf({ ...person, channels: ['email'] })).toEqual(['email']);
});

test('A person without a telephone number gets no SMS', () => {
  expect(reachOf(withoutPhone)).toEqual(['email']);
});

test('A way that was stopped is not used again', () => {
  expect(reachOf({ ...person, stopped: [stopped] })).toEqual(['email']);
});

test('A person may be out of reach altogether', () => {
  expect(reachOf({ ...person, stopped: [stopped, { ...stopped, channel: 'email', why: 'asked' }] })).toEqual(
    [],
  );
});
