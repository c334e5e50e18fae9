/** What is kept of a family, for how long, and what is handed out to it, in Russian. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { personalData as en } from '../en/personal-data.ts';

export const personalData: Texts<keyof typeof en> = {
  'case.erased-on':
    'Их данные хранятся до {date}, а затем удаляются, если дело не откроют снова и у семьи нет другого дела.',
  'action.export': 'Выдать, что хранится',
  'export.text':
    'Каждый вправе знать, что о нём хранится. В этом файле есть всё: кто эта семья, все заметки, что происходило, кто помогал (только имена), что семья получила, какие сообщения о ней отправлялись и кто открывал её данные.',
  'export.language': 'Файл будет на языке семьи: {language}.',
  'export.read-first':
    'Прочитайте его, прежде чем передать: в заметках может говориться и о других людях. Потом удалите файл с этого устройства.',
  'export.recorded': 'В истории дела останется, что вы взяли файл, но не то, что в нём.',
  'export.format': 'Для чего файл',
  'export.page-button': 'Взять страницей – прочитать и распечатать',
  'export.data-button': 'Взять данными – для другой программы',
  'export.title': 'Что «{organisation}» хранит о вас',
  'export.made': 'Составлено: {at}. Дело {reference}.',
  'export.rights':
    'Что-то неверно, чего-то не хватает, или данные нужно удалить? Скажите вашему координатору: {person}.',
  'export.family': 'Вы и ваша семья',
  'export.phone': 'Телефон',
  'export.case': 'Ваше дело',
  'export.opened-at': 'Открыто',
  'export.closed-at': 'Закрыто',
  'export.goods': 'Что вы получили',
  'export.none': 'Ничего.',
  'export.helpers': 'Кто помогал',
  'export.notes': 'Заметки',
  'export.events': 'Что происходило',
  'export.messages': 'Сообщения помощникам о вашем деле',
  'export.accesses': 'Кто открывал ваши данные',
  'export.access':
    '{date}: {person} ({pages, plural, one {# страница} few {# страницы} many {# страниц} other {# страницы}})',
  'export.somebody': 'тот, кого здесь больше нет',
  'export.role.volunteer': 'волонтёр',
  'export.role.coordinator': 'координатор',
  'export.role.manager': 'руководитель',
  'person.erase': 'Удалить данные',
  'person.erase-heading': 'Удалить данные: {person}',
  'person.erase-text':
    'Имя, телефон, почта, районы и отсутствия будут удалены навсегда. Сделанное останется в историях дел под номером, без имени.',
  'person.erase-button': 'Удалить данные',
  'person.erase-first':
    '{person}: этот человек ещё помогает, или за ним есть задания. Сначала передайте задания и отметьте, что он больше не помогает.',
  'person.erased': 'Данные удалены.',
};
