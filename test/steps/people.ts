/** Fictional people for tests of the steps. */
import type { Person } from '#functions/store/ports.ts';

export const person = (facts: Partial<Person> & Pick<Person, 'id'>): Person => ({
  role: 'volunteer',
  name: `Person ${facts.id}`,
  phone: '+77011234567',
  email: `${facts.id}@asar.example`,
  languages: ['ru'],
  channels: ['sms', 'email'],
  areas: ['talgar'],
  capacity: 3,
  absences: [],
  stopped: [],
  active: true,
  version: 1,
  ...facts,
});

export const bota = person({ id: 'bota' });
export const dana = person({ id: 'dana', role: 'coordinator', channels: ['email', 'sms'] });
export const murat = person({ id: 'murat', role: 'manager', channels: ['email'] });

/** A people store that knows these. */
export const peopleAre = (...known: Person[]) => ({
  find: async (id: string) => known.find((one) => one.id === id),
  all: async (role: Person['role']) => known.filter((one) => one.role === role),
  findCard: async (reference: string) => ({
    reference,
    firstName: 'Aliya',
    village: 'Besqaynar',
    language: 'kk' as const,
    coordinatorName: 'Dana',
    coordinatorPhone: '+77017654321',
  }),
});
