/** The organisation as the stages describe it, until whoever deploys Asar enters their own. */
import type { StageSettings } from '../settings.ts';

type Place = StageSettings['organisation']['areas'][number];

const place = (code: string, kk: string, ru: string, en: string): Place => ({ code, name: { kk, ru, en } });

export const organisation: StageSettings['organisation'] = {
  name: 'Asar',
  phone: '+77270000000',
  areas: [
    place('almaty', 'Алматы', 'Алматы', 'Almaty'),
    place('talgar', 'Талғар', 'Талгар', 'Talgar'),
    place('kaskelen', 'Қаскелең', 'Каскелен', 'Kaskelen'),
    place('esik', 'Есік', 'Есик', 'Esik'),
    place('uzynagash', 'Ұзынағаш', 'Узынагаш', 'Uzynagash'),
    place('konaev', 'Қонаев', 'Конаев', 'Konaev'),
  ],
  regions: [
    place('almaty-region', 'Алматы облысы', 'Алматинская область', 'Almaty Region'),
    place('karaganda', 'Қарағанды облысы', 'Карагандинская область', 'Karaganda Region'),
    place('aktobe', 'Ақтөбе облысы', 'Актюбинская область', 'Aktobe Region'),
    place('atyrau', 'Атырау облысы', 'Атырауская область', 'Atyrau Region'),
    place('west-kazakhstan', 'Батыс Қазақстан', 'Западный Казахстан', 'West Kazakhstan'),
    place('north-kazakhstan', 'Солтүстік Қазақстан', 'Северный Казахстан', 'North Kazakhstan'),
    place('other', 'Басқа өңір', 'Другой регион', 'Another region'),
  ],
  settings: {
    // ISO 8601 durations (`P18M`: eighteen months): a family's details from the day its last case was closed, and the
    // record of who opened them from that day. A function erases what is older each night (decision 21).
    retention: { familiesAfterClosure: 'P2Y', accessLog: 'P1Y' },
  },
};
