/** The frame around every page, in Kazakh. */
import type { Texts } from '../catalogue.ts';
import type { ChromeText } from './en.ts';

export const kk: Texts<ChromeText> = {
  skip: 'Негізгі мазмұнға өту',
  next: 'Келесі бет',
  first: 'Бірінші бетке оралу',
  nothing: 'Мұнда әзірге ештеңе жоқ.',
  'bad-cursor': 'Тізімнің бұл беті енді жоқ. Бірінші бет көрсетілді.',
  'error-summary': 'Пішінді тексеріңізші',
  choose: 'Таңдаңыз',
  back: 'Артқа',
  error: 'Қате',
  warning: 'Назар аударыңыз',
  pages: 'Тізім беттері',
  'notice-success': 'Орындалды',
  'notice-important': 'Назар аударыңыз',
  'step-done': 'аяқталды',
  'step-coming': 'алда',
  'signed-in': 'Кірген: {name}',
  'sign-out': 'Шығу',
  languages: 'Тіл',
  menu: 'Мәзір',
  'menu-today': 'Бүгін',
  'menu-caseload': 'Менің істерім',
  'menu-new-case': 'Жаңа іс',
  'menu-people': 'Еріктілер',
  'menu-consignments': 'Көмек партиялары',
  'menu-stock': 'Қойма',
  'menu-figures': 'Көрсеткіштер',
  'menu-all-cases': 'Барлық істер',
  'error-title': 'Қате: {title}',
};
