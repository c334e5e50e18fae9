/**
 * What the manager door says in Russian. Names are not declined and no verb has a gender, since only the name is known.
 * A sentence that ends with a date has no full stop of its own: the date ends with `г.`
 */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import { accesses } from './accesses/ru.ts';
import type { ManagerText } from './en.ts';

export const ru: Texts<ManagerText> = {
  ...accesses,
  'figures.heading': 'Как у нас идут дела',
  'figures.now': 'Дела сейчас',
  'figures.all-overdue':
    '{count, plural, =0 {Просроченных дел нет.} one {Просрочено # дело.} few {Просрочено # дела.} many {Просрочено # дел.} other {Просрочено # дела.}}',
  'figures.overdue': 'просрочено: {count}',
  'figures.closed-lately': 'этот месяц и два предыдущих',
  'figures.lately': 'Этот месяц и два предыдущих',
  'figures.days': 'От приёма до первой доставки',
  'figures.days.value': '{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'figures.days.of':
    'Медиана по {count, plural, one {# первой доставке} few {# первым доставкам} many {# первым доставкам} other {# первой доставки}}.',
  'figures.check-ins': 'Повторные визиты с ответом в срок',
  'figures.check-ins.value': '{percent}\u00a0%',
  'figures.check-ins.of':
    'Всего {count, plural, one {# повторный визит} few {# повторных визита} many {# повторных визитов} other {# повторного визита}}, считая оставшиеся без ответа.',
  'figures.none.why': 'За эти месяцы таких случаев не было.',

  'cases.heading': 'Все дела',
  'cases.heading.stage': 'Дела: {stage}',
  'cases.filter.shown-overdue': 'просроченные',
  'cases.filter.stage': 'Этап',
  'cases.filter.coordinator': 'Координатор',
  'cases.filter.area': 'Район',
  'cases.filter.overdue': 'Только просроченные',
  'cases.reference': 'Дело',
  'cases.due': 'Срок',
  'cases.waits-for': 'Кого ждём',
  'cases.coordinator': 'Координатор',
  'cases.area': 'Район',
  'cases.priority': 'Приоритет: {points}',
  'cases.closed-at': 'Закрыто',
  'cases.nobody': 'Никого: следующий шаг система выполнит сама',
  'cases.see-all': 'Показать все: {stage}',
  'cases.none': 'Здесь нет дел.',
  'cases.more-perhaps': 'На этой странице дел нет; возможно, они есть на следующей.',

  'history.heading': 'Дело {reference}',
  'history.family': 'Семья',
  'history.coordinator': 'Координатор',
  'history.volunteer': 'Волонтёр',
  'history.area': 'Район',
  'history.opened': 'Открыто',
  'history.nobody': 'Пока никого',
  'history.erased': 'Данные удалены',
  'next.heading': 'На чём остановились',
  'next.asked':
    'Вопрос задан ({ask}), отвечает {person}; ответ нужен до {date} Если ответа не будет, следующий шаг – {rung} ({time}).',
  'next.asked-last':
    'Вопрос задан ({ask}), отвечает {person}; ответ нужен до {date} Все, кому положено, уже знают об этом.',
  'next.to-be-asked': 'Вопрос будет задан {time} ({ask}, отвечает {person}); ответ нужен до {date}',
  'next.handed-back': 'Волонтёр отказался от задания; ищем другого ({ask}).',
  'next.assess': 'Выбираем волонтёра, который познакомится с семьёй.',
  'next.deliver': 'Выбираем волонтёра, который привезёт вещи.',
  'next.check-in': 'Выбираем волонтёра, который узнает, как дела у семьи.',
  'next.set-goods-aside': 'Откладываем вещи для семьи.',
  'next.wait-for-goods':
    'Дело ждёт поступления вещей. Если они не поступят, оно пойдёт дальше с тем, что есть ({time}).',
  'next.plan-check-in': 'Планируем следующий повторный визит на {date}',
  'next.wait-for-check-in': 'Семья получила то, что нужно сейчас; следующий повторный визит – {date}',
  'next.told':
    'Решение принимает {person}. Причина: «{reason}». Если решения не будет, об этом узнает руководитель ({time}).',
  'next.told-manager':
    'Решение принимает {person}. Причина: «{reason}». Если решения не будет, напомним ещё раз ({time}).',
  'next.to-be-told.coordinator': 'Координатор узнает об этом {time}. Причина: «{reason}».',
  'next.to-be-told.manager': 'Руководитель узнает об этом {time}. Причина: «{reason}».',
  'next.end': 'Закрыто {time}: «{reason}». Больше ничего не произойдёт, пока дело не откроют снова.',

  'history.path': 'Пройденный путь',
  'history.path.stage': 'Этап',
  'history.path.entered': 'С какого времени',
  'history.path.lasted': 'Сколько длился',
  'history.path.here': 'Дело сейчас здесь',
  'history.events': 'Что произошло',
  'history.view.compact': 'Кратко',
  'history.view.all': 'Все события',
  'history.order.oldest': 'Сначала старые',
  'history.order.newest': 'Сначала новые',
  'history.unchanged':
    'История не изменена: {count, plural, one {# событие} few {# события} many {# событий} other {# события}}, каждое скреплено следующим.',
  'history.changed':
    'Эту историю изменили, или часть событий потеряна: она не сходится на событии {number}. Сообщите тому, кто отвечает за систему.',
  'history.mistyped.heading': 'В номере дела опечатка',
  'history.mistyped.body':
    'В номере дела 8 букв и цифр, последняя показывает, верно ли он набран. Проверьте его, пожалуйста.',
  'history.unknown.heading': 'Такого дела нет',
  'history.unknown.body': 'Номер {reference} набран верно, но дела с таким номером нет.',
  'history.search': 'Номер дела',
  'history.search.send': 'Найти дело',
  'history.unseen': 'Ни одно событие этой страницы не входит в краткий вид.',

  'executions.heading': 'Запуски рабочего процесса',
  'executions.caption': 'Каждый вопрос человеку – отдельный запуск',
  'executions.steps': 'Шаги',
  'executions.none': 'Рабочий процесс ещё не начался.',
  'executions.no-more': 'На этой странице больше нет запусков.',
  'executions.machine.case': 'Дело',
  'executions.machine.ask-a-person': 'Вопрос человеку',
  'executions.started': 'Начало',
  'executions.what': 'Запуск',
  'executions.show': 'Показать шаги',
  'execution.heading': '{what}, {time}: шаги',
  'execution.heading.unknown': 'Шаги запуска',
  'execution.status.running': 'Идёт',
  'execution.status.succeeded': 'Завершён',
  'execution.status.failed': 'Завершён с ошибкой',
  'execution.status.timed-out': 'Завершён, потому что вышло время',
  'execution.status.stopped': 'Остановлен вручную',
  'execution.no-longer-kept':
    'Служба рабочих процессов больше не хранит шаги этого запуска: через 90 дней после конца она их удаляет. События выше сохранились полностью.',
  'execution.unknown': 'У этого дела нет запуска с таким именем.',
  'execution.failed-with': 'Завершён с ошибкой {error}.',
  'execution.steps': 'Пройденные состояния',
  'execution.step': 'Шаг',
  'execution.entered': 'Начало',
  'execution.lasted': 'Сколько длился',
  'execution.trouble': 'Что пошло не так',
  'execution.trouble.Failed': 'сбой',
  'execution.trouble.TimedOut': 'не дождались',
  'execution.trouble.Aborted': 'прервано',
  'execution.earlier': 'на предыдущей странице',
  'execution.still': 'ещё здесь',
  'execution.later': 'на следующей странице',
};
