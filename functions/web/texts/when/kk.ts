/** Times as one says them, in Kazakh. */
import type { Texts } from '../catalogue.ts';
import type { WhenText } from './en.ts';

export const kk: Texts<WhenText> = {
  'at-time': '{day}, сағат {time}',
  'due-now': 'мерзімі келді',
  'hours-overdue': 'мерзімінен {count, plural, one {# сағат} other {# сағат}} өтті',
  'days-overdue': 'мерзімінен {count, plural, one {# күн} other {# күн}} өтті',
};
