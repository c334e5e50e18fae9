/** Lists of cases and finding one, in Russian. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { lists as english } from '../en/lists.ts';

export const lists: Texts<keyof typeof english> = {
  'caseload.heading': 'Мои дела',
  'caseload.caption': 'Открытые дела, ближайший срок – первым',
  'caseload.none': 'У вас нет открытых дел.',
  'list.family': 'Семья',
  'list.due': 'Срок',
  'list.why': 'Почему и что делать',
  'list.next': 'Что дальше',
  'list.nobody': 'Никого: следующий шаг система выполнит сама',
  'list.erased': 'данные удалены',
  'list.more-perhaps': 'На этой странице дел нет; возможно, они есть на следующей.',
  'find.mistyped': 'В номере дела опечатка',
  'find.mistyped-text':
    'В номере дела 8 букв и цифр, последняя показывает, верно ли он набран. Проверьте его, пожалуйста.',
  'find.unknown': 'Такого дела нет',
  'find.unknown-text': 'Номер {reference} набран верно, но дела с таким номером нет.',
  'find.person': 'Такого человека нет',
  'find.consignment': 'Такой партии помощи нет',
};
