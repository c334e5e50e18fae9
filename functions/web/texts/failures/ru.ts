/** Pages for what goes wrong at the door itself, in Russian. */
import type { Texts } from '../catalogue.ts';
import type { FailureText } from './en.ts';

export const ru: Texts<FailureText> = {
  'failed-title': 'У нас что-то пошло не так',
  'failed-text':
    'Возможно, то, что вы отправили, не сохранилось. Вернитесь, пожалуйста, назад и попробуйте ещё раз через несколько минут. Если это повторится, сообщите координатору этот номер: {id}',
  'not-found-title': 'Такой страницы нет',
  'not-found-text': 'Проверьте, пожалуйста, адрес или ещё раз откройте ссылку из сообщения.',
  'foreign-form-title': 'Форма отправлена с другого сайта',
  'foreign-form-text': 'Ничего не изменено. Откройте, пожалуйста, страницу здесь и отправьте форму с неё.',
};
