/** Who opened which families' details, in Russian. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { accesses as english } from './en.ts';

export const accesses: Texts<keyof typeof english> = {
  'accesses.heading': 'Кто открывал данные семей',
  'accesses.person': 'Кто',
  'accesses.families': 'Семьи',
  'accesses.unusual': 'Больше обычного',
  'accesses.unusual-text':
    'Так отмечается тот, кто за день открыл данные {count, plural, one {# семьи} few {# семей} many {# семей} other {# семьи}} или больше. Причиной может быть долгий день звонков: спросите.',
  'accesses.none': 'В этот день никто не открывал данные семей.',
  'accesses.days': 'Дни',
  'accesses.day-before': 'Предыдущий день',
  'accesses.day-after': 'Следующий день',
  'accesses.by-person': 'Семьи, данные которых открывал(а) {person}',
  'accesses.by-person-none': 'В этот день – ни одной.',
  'accesses.all': 'Все за этот день',
  'accesses.case': 'Дело',
  'accesses.when': 'Когда',
  'accesses.between': 'с {first} до {last}',
  'accesses.pages': 'Страницы',
  'accesses.exports': 'Выгрузки',
  'accesses.to-family': 'Кто открывал данные по делу {reference}',
  'accesses.to-family-link': 'Кто открывал данные этой семьи',
  'accesses.to-family-none': 'Никто – за всё время, за которое хранятся записи.',
  'accesses.kept': 'Записи старше {date} удалены. Списки и поиск, где видны имя и село, сюда не входят.',
  'accesses.day': 'День',
  'accesses.not-a-person': 'Такого сотрудника здесь нет',
};
