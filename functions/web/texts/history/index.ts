/** What happened in a case, for staff. */
import { type Catalogue, type Say, textsIn } from '../catalogue.ts';
import { en, type HistoryText } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const catalogue: Catalogue<HistoryText> = { en, kk, ru };
export const historyTexts = textsIn<HistoryText>(catalogue);
export type HistorySay = Say<HistoryText>;
