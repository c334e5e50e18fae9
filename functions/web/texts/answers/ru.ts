/** The words of the three answer forms, in Russian. */
import type { Texts } from '../catalogue.ts';
import type { AnswerText } from './en.ts';

export const ru: Texts<AnswerText> = {
  outcome: 'Что вы узнали?',
  risk: 'Насколько вы беспокоитесь за эту семью?',
  'risk-hint': 'От этого зависит, как часто мы будем узнавать, как у них дела.',
  'risk-low': 'Почти не беспокоюсь',
  'risk-medium': 'Немного беспокоюсь',
  'risk-high': 'Очень беспокоюсь',
  needs: 'Что нужно?',
  'needs-known': 'Уже известно: {list}. Если всё верно, оставьте поля пустыми.',
  'needs-new': 'Нужно ли семье что-то ещё? (необязательно)',
  'need-line': 'Потребность {number}',
  'item-line': 'Вещь {number}',
  'need-kind': 'Что',
  'need-quantity': 'Сколько',
  'need-urgency': 'Насколько срочно',
  nothing: '–',
  note: 'Что ещё нам важно знать? (необязательно)',
  'note-hint': 'Пожалуйста, не пишите номера документов.',
  delivery: 'Как всё прошло?',
  items: 'Если привезли только часть: что с каждой вещью?',
  item: '{number}. {name}, {amount}',
  service: '{number}. {name}',
  'item-quantity': 'Сколько привезли, если не всё (необязательно)',
  alarm: 'Нужна ли семье помощь прямо сейчас?',
  'alarm-hint': 'Если да, можно сразу отправить ответ: остальное подождёт.',
  'alarm-yes': 'Да, сейчас',
  'alarm-no': 'Нет',
};
