/** The fictional organisation's people. Numbers and addresses lead nowhere. */
import type { Person } from '#functions/store/ports.ts';

const everywhere = ['almaty-alatau', 'almaty-turksib', 'talgar', 'karasai', 'ile', 'enbekshikazakh'];

const base = { absences: [], stopped: [], active: true, version: 0 } satisfies Partial<Person>;

const staff = (
  id: string,
  role: 'coordinator' | 'manager',
  name: string,
  phone: string,
  languages: Person['languages'],
): Person => ({
  ...base,
  id,
  role,
  name,
  phone,
  email: `${id}@asar.example`,
  languages,
  channels: ['email', 'sms'],
  areas: everywhere,
  capacity: 0,
});

type VolunteerFacts = Pick<Person, 'languages' | 'channels' | 'areas' | 'capacity'> & {
  phone?: string;
  email?: string;
};

const volunteer = (id: string, name: string, facts: VolunteerFacts): Person => ({
  ...base,
  id,
  role: 'volunteer',
  name,
  ...facts,
});

export const people: readonly Person[] = [
  staff('aigerim', 'coordinator', 'Aigerim Seitkali', '+77010000101', ['kk', 'ru', 'en']),
  staff('dmitri', 'coordinator', 'Dmitri Kim', '+77010000102', ['ru', 'en']),
  // Has left: cannot sign in, unless a colleague lets her.
  {
    ...staff('gaukhar', 'coordinator', 'Gaukhar Omarbek', '+77010000107', ['kk', 'ru']),
    active: false,
  },
  staff('saule', 'manager', 'Saule Abenova', '+77010000103', ['ru', 'kk', 'en']),
  staff('marat', 'manager', 'Marat Ospanov', '+77010000104', ['kk', 'ru']),
  volunteer('gulnara', 'Gulnara Tokaeva', {
    phone: '+77010000111',
    email: 'gulnara@volunteers.example',
    languages: ['kk', 'ru'],
    channels: ['sms', 'email'],
    areas: ['talgar', 'enbekshikazakh'],
    capacity: 5,
  }),
  volunteer('yerlan', 'Yerlan Bekov', {
    phone: '+77010000112',
    languages: ['kk'],
    channels: ['sms'],
    areas: ['talgar'],
    capacity: 4,
  }),
  volunteer('olga', 'Olga Petrenko', {
    phone: '+77010000113',
    email: 'olga@volunteers.example',
    languages: ['ru'],
    channels: ['email', 'sms'],
    areas: ['almaty-turksib', 'ile'],
    capacity: 6,
  }),
  volunteer('timur', 'Timur Akhmetov', {
    email: 'timur@volunteers.example',
    languages: ['ru', 'kk'],
    channels: ['email'],
    areas: ['almaty-alatau', 'karasai'],
    capacity: 4,
  }),
  volunteer('zhanna', 'Zhanna Iskakova', {
    phone: '+77010000115',
    email: 'zhanna@volunteers.example',
    languages: ['kk', 'ru', 'en'],
    channels: ['sms', 'email'],
    areas: ['karasai', 'talgar'],
    capacity: 8,
  }),
  volunteer('viktor', 'Viktor Li', {
    phone: '+77010000116',
    languages: ['ru'],
    channels: ['sms'],
    areas: ['almaty-turksib', 'almaty-alatau'],
    capacity: 3,
  }),
  volunteer('emily', 'Emily Carter', {
    phone: '+77010000117',
    email: 'emily@volunteers.example',
    languages: ['en', 'ru'],
    channels: ['email', 'sms'],
    areas: ['almaty-alatau'],
    capacity: 2,
  }),
  volunteer('baurzhan', 'Baurzhan Omarov', {
    phone: '+77010000118',
    email: 'baurzhan@volunteers.example',
    languages: ['kk', 'ru'],
    channels: ['sms', 'email'],
    areas: ['enbekshikazakh', 'talgar', 'ile'],
    capacity: 5,
  }),
];
