/** The frame around every page, in Russian. */
import type { Texts } from '../catalogue.ts';
import type { ChromeText } from './en.ts';

export const ru: Texts<ChromeText> = {
  skip: 'Перейти к содержанию',
  next: 'Следующая страница',
  first: 'Вернуться на первую страницу',
  nothing: 'Здесь пока ничего нет.',
  'bad-cursor': 'Такой страницы списка больше нет. Показана первая страница.',
  'error-summary': 'Проверьте, пожалуйста, форму',
  choose: 'Выберите',
  back: 'Назад',
  error: 'Ошибка',
  warning: 'Внимание',
  pages: 'Страницы списка',
  'notice-success': 'Готово',
  'notice-important': 'Обратите внимание',
  'step-done': 'пройдено',
  'step-coming': 'впереди',
  'signed-in': 'Вы вошли: {name}',
  'sign-out': 'Выйти',
  languages: 'Язык',
  menu: 'Меню',
  'menu-today': 'Сегодня',
  'menu-caseload': 'Мои дела',
  'menu-new-case': 'Новое дело',
  'menu-people': 'Волонтёры',
  'menu-consignments': 'Партии помощи',
  'menu-stock': 'Склад',
  'menu-figures': 'Показатели',
  'menu-all-cases': 'Все дела',
  'error-title': 'Ошибка: {title}',
};
