/** The fictional organisation of the local system: where it works, and where its families come from. */
import { defaultLimits } from '#functions/runtime/limits.ts';
import type { Organisation } from '#functions/runtime/organisation.ts';

export const organisation = {
  name: 'Asar Almaty',
  phone: '+77270000100',
  areas: [
    { code: 'almaty-alatau', name: { kk: 'Алатау ауданы', ru: 'Алатауский район', en: 'Alatau district' } },
    {
      code: 'almaty-turksib',
      name: { kk: 'Түрксіб ауданы', ru: 'Турксибский район', en: 'Turksib district' },
    },
    { code: 'talgar', name: { kk: 'Талғар ауданы', ru: 'Талгарский район', en: 'Talgar district' } },
    { code: 'karasai', name: { kk: 'Қарасай ауданы', ru: 'Карасайский район', en: 'Karasai district' } },
    { code: 'ile', name: { kk: 'Іле ауданы', ru: 'Илийский район', en: 'Ile district' } },
    {
      code: 'enbekshikazakh',
      name: { kk: 'Еңбекшіқазақ ауданы', ru: 'Енбекшиказахский район', en: 'Enbekshikazakh district' },
    },
  ],
  regions: [
    {
      code: 'karaganda',
      name: { kk: 'Қарағанды облысы', ru: 'Карагандинская область', en: 'Karaganda region' },
    },
    { code: 'aktobe', name: { kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe region' } },
    {
      code: 'west-kazakhstan',
      name: {
        kk: 'Батыс Қазақстан облысы',
        ru: 'Западно-Казахстанская область',
        en: 'West Kazakhstan region',
      },
    },
    { code: 'kostanay', name: { kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay region' } },
    {
      code: 'north-kazakhstan',
      name: {
        kk: 'Солтүстік Қазақстан облысы',
        ru: 'Северо-Казахстанская область',
        en: 'North Kazakhstan region',
      },
    },
    { code: 'zhambyl', name: { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl region' } },
    { code: 'abroad', name: { kk: 'Шетелден', ru: 'Из-за рубежа', en: 'From abroad' } },
  ],
  signIn: { idleMinutes: 120, longestHours: 12 },
  limits: defaultLimits,
  settings: {},
} as const satisfies Omit<Organisation, 'areas' | 'regions'> & {
  areas: readonly Organisation['areas'][number][];
  regions: readonly Organisation['regions'][number][];
};
