/** The queue, what waits for others, filters and the search, in Russian. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { queue as english } from '../en/queue.ts';

export const queue: Texts<keyof typeof english> = {
  'today.summary':
    '{count, plural, one {Сегодня вас ждёт # дело} few {Сегодня вас ждут # дела} many {Сегодня вас ждёт # дел} other {Сегодня вас ждут # дела}}{overdue, plural, =0 {.} one {, просрочено #.} few {, просрочено #.} many {, просрочено #.} other {, просрочено #.}}',
  'today.heading': 'Сегодня',
  'today.none': 'Сейчас вас ничего не ждёт. Спасибо за работу!',
  'today.no-cases': 'У вас нет открытых дел. Когда семье понадобится помощь, начните здесь.',
  'today.new-case': 'Открыть дело',
  'today.caption': 'Что вас ждёт, просроченное – первым',
  'today.see-caseload': 'Все мои открытые дела',
  'waiting.heading': 'Ждут других',
  'waiting.caption': 'Ваши дела, которые ждут других, и что будет дальше',
  'waiting.none': 'Ни одно ваше дело не ждёт других.',
  'waits.you': 'Ждёт вашего решения ({why})',
  'waits.volunteer': 'Ждём ответа: {person} ({why})',
  'waits.coordinator': 'Ждёт решения: {person} ({why})',
  'waits.manager': 'Ждёт решения руководителя: {person} ({why})',
  'waits.goods': 'Ждёт поступления вещей',
  'waits.check-in': 'Семья получила то, что нужно сейчас',
  'coming.ask': 'Вопрос получит {person}',
  'coming.remind': 'Напоминание получит {person}',
  'coming.other-channel': 'Напоминание другим способом, по почте или SMS, получит {person}',
  'coming.backup-volunteer': 'Спросим другого волонтёра',
  'coming.tell-coordinator': 'Узнает координатор',
  'coming.tell-manager': 'Узнает руководитель',
  'coming.tell-manager-again': 'Руководителю напомним ещё раз',
  'coming.silence': 'Вопрос будет считаться оставшимся без ответа',
  'coming.goods': 'Дело пойдёт дальше с тем, что есть',
  'coming.check-in': 'Узнаем, как дела у семьи',
  'coming.at-work': 'Следующий шаг система выполнит сама за несколько минут',
  'narrow.why': 'Почему ждёт вас',
  'narrow.stage': 'Этап',
  'narrow.area': 'Район',
  'narrow.overdue': 'Только просроченные',
  'narrow.shown-overdue': 'просроченные',
  'narrow.none': 'По этому фильтру ничего не найдено.',
  'search.heading': 'Найти семью',
  'search.label': 'Имя, телефон или номер дела',
  'search.hint':
    'Первые буквы имени или фамилии, последние 4 цифры телефона или больше, или номер дела, например 7K3M-9QT1',
  'search.button': 'Найти',
  'search.results':
    '{count, plural, one {Найдена # семья} few {Найдены # семьи} many {Найдено # семей} other {Найдено # семьи}}',
  'search.more': 'Похожих семей больше. Введите, пожалуйста, больше букв или имя вместе с фамилией.',
  'search.none': 'Семья не найдена',
  'search.none-text':
    'Попробуйте меньше букв фамилии, последние 4 цифры телефона или номер дела. Имя ищется по первым буквам; казахские и русские буквы здесь не различаются.',
  'search.too-short': 'Введите, пожалуйста, не меньше 2 букв имени, 4 цифр телефона или номер дела.',
  'search.stands': 'Кто ведёт дело',
};
