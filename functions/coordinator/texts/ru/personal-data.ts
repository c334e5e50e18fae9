/** What is kept of a family, for how long, and what is handed out to it, in Russian. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { personalData as en } from '../en/personal-data.ts';

export const personalData: Texts<keyof typeof en> = {
  'case.erased-on':
    'Их данные хранятся до {date}. Затем они удаляются, если дело не откроют снова и у семьи нет другого дела.',
};
