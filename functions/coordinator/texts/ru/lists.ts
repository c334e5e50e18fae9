/** Lists of cases and finding one, in Russian. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { lists as english } from '../en/lists.ts';

export const lists: Texts<keyof typeof english> = {
  'today.heading': 'Что ждёт меня сегодня',
  'today.none': 'Вас ничего не ждёт. Хорошая работа!',
  'today.caption': 'Дела, которые ждут вас, просроченные – первыми',
  'today.see-caseload': 'Все мои открытые дела, в том числе те, что ждут других',
  'caseload.heading': 'Мои дела',
  'caseload.caption': 'Открытые дела, ближайший срок – первым',
  'caseload.none': 'У вас нет открытых дел.',
  'list.case': 'Дело',
  'list.family': 'Семья',
  'list.due': 'Срок',
  'list.stage': 'Этап',
  'list.why': 'Почему и что делать',
  'list.waits-for': 'Кого ждём',
  'list.nobody': 'Никого: следующий шаг произойдёт сам',
  'list.overdue': 'просрочено',
  'list.erased': 'данные удалены',
  'list.more-perhaps': 'На этой странице дел нет; возможно, они есть на следующей.',
  'find.label': 'Найти дело по номеру',
  'find.hint': '8 букв и цифр, например 7K3M-9QT1',
  'find.button': 'Найти дело',
  'find.mistyped': 'В номере дела опечатка',
  'find.mistyped-text':
    'В номере дела 8 букв и цифр, последняя показывает, верно ли он набран. Проверьте его, пожалуйста.',
  'find.unknown': 'Такого дела нет',
  'find.unknown-text': 'Номер {reference} набран верно, но дела с ним нет.',
  'find.person': 'Такого человека нет',
  'find.consignment': 'Такой партии помощи нет',
};
