/** Times as one says them, in Russian. */
import type { Texts } from '../catalogue.ts';
import type { WhenText } from './en.ts';

export const ru: Texts<WhenText> = {
  'at-time': '{day} в {time}',
  'due-now': 'срок наступил',
  'hours-overdue': 'просрочено на {count, plural, one {# час} few {# часа} many {# часов} other {# часа}}',
  'days-overdue': 'просрочено на {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
};
