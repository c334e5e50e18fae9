/** What is kept of a family, for how long, and what is handed out to it, in Kazakh. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { personalData as en } from '../en/personal-data.ts';

export const personalData: Texts<keyof typeof en> = {
  'case.erased-on':
    'Олардың деректері {date} күніне дейін сақталады. Содан кейін өшіріледі; іс қайта ашылса немесе отбасының басқа ісі болса, өшірілмейді.',
};
