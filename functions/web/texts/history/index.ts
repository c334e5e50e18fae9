/** What happened in a case, for staff. English for now; another language is one more file here. */
import { type Catalogue, type Say, textsIn } from '../catalogue.ts';
import { en, type HistoryText } from './en.ts';

const catalogue: Catalogue<HistoryText> = { en };
export const historyTexts = textsIn<HistoryText>(catalogue);
export type HistorySay = Say<HistoryText>;
