/** The page on which an action is checked before it is done, in Russian. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { check as english } from '../en/check.ts';

export const check: Texts<keyof typeof english> = {
  'check.title': 'Проверьте, пожалуйста: {action}',
  'check.go-on': 'Продолжить',
  'check.recorded': 'Что будет записано в историю',
  'check.messages': 'Кому придёт сообщение',
  'check.nobody': 'Сообщение никому не придёт.',
  'check.message':
    '{person} получит {channel, select, email {письмо} other {SMS}} {language, select, kk {на казахском языке} ru {на русском языке} other {на английском языке}} ({when}):',
  'check.message-you':
    'Вы получите {channel, select, email {письмо} other {SMS}} {language, select, kk {на казахском языке} ru {на русском языке} other {на английском языке}} ({when}):',
  'check.at-once': 'сразу',
  'check.subject': 'Тема:',
  'check.not-told':
    '{person} уже знает о нашей просьбе, но сообщения об этом изменении не получит. Позвоните, пожалуйста: вдруг человек уже в пути.',
  'check.then': 'Что будет дальше',
  'check.change': 'Вернуться и исправить',
  'check.and-write': '{action}; сообщение получит {person}',
  'check.refused': 'Сейчас это сделать нельзя',
  'check.look-at-the-case': 'Посмотреть, что с делом сейчас',
};
