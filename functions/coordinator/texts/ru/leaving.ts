/** Handing over what somebody holds, in Russian. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { leaving as english } from '../en/leaving.ts';

export const leaving: Texts<keyof typeof english> = {
  'leaving.heading': 'Передать то, что ведёт {person}',
  'leaving.text-volunteer':
    'Выберите, кто возьмёт каждое задание. Если поблизости есть свободный волонтёр, мы его уже предложили. Пока вы не проверите всё на следующей странице, ничего не изменится.',
  'leaving.text-coordinator':
    'Выберите, кто возьмёт каждое дело. Пока вы не проверите всё на следующей странице, ничего не изменится.',
  'leaving.family': 'Семья',
  'leaving.visits-next': 'Следующим навестит эту семью',
  'leaving.to': 'Кто возьмёт: {family}, {village}?',
  'leaving.to-erased': 'Кто возьмёт дело {reference}?',
  'leaving.keep': 'Остаётся: {person}',
  'leaving.all': 'Или отдать всё одному человеку',
  'leaving.all-keep': 'Как выбрано выше',
  'leaving.suggested': '{person} (предложение: {reasons})',
  'leaving.cases':
    '{count, plural, one {# открытое дело} few {# открытых дела} many {# открытых дел} other {# открытого дела}}',
  'leaving.how': 'Что дальше: {person}',
  'leaving.how.leaves': 'Уходит совсем: больше не отправлять просьб',
  'leaving.how.leaves-coordinator': 'Уходит совсем: больше не получает дел',
  'leaving.how.stays': 'Остаётся: передаётся только это',
  'leaving.sign-in':
    'Учётную запись для входа нужно закрыть отдельно, там, где хранятся учётные записи сотрудников.',
  'leaving.nothing': '{person}: сейчас передавать нечего.',
  'leaving.nobody': 'Передать дела больше некому.',
  'leaving.more': 'Здесь показаны первые {count}. Сначала передайте их, затем вернитесь за остальными.',
  'leaving.go-on': 'Проверить, прежде чем отправлять',
  'leaving.check-heading': 'Проверьте, что передаёт {person}',
  'leaving.goes-to': '{family} – теперь {person}',
  'leaving.refused': 'Передать нельзя: {why}',
  'leaving.kept': 'Остаётся ({person}): {families}',
  'leaving.kept-leaves':
    'Эти задания остаются у человека, который больше не помогает. Напоминания продолжатся, пока цепочка не найдёт другого волонтёра.',
  'leaving.then-leaves': 'После этого {person} больше не будет получать просьб.',
  'leaving.then-leaves-coordinator':
    'После этого {person} больше не будет получать дел и не сможет войти в систему.',
  'leaving.do':
    '{count, plural, =0 {Подтвердить} one {Передать # дело} few {Передать # дела} many {Передать # дел} other {Передать # дела}}',
  'leaving.do-leaves':
    '{count, plural, =0 {Подтвердить: {person} уходит} one {Передать # дело; {person} уходит} few {Передать # дела; {person} уходит} many {Передать # дел; {person} уходит} other {Передать # дела; {person} уходит}}',
  'leaving.change': 'Вернуться и изменить',
  'leaving.done-heading':
    '{count, plural, =0 {Ничего не передано} one {Передано # дело} few {Передано # дела} many {Передано # дел} other {Передано # дела}}',
  'leaving.done-left': 'Передать не удалось',
  'leaving.done-left-text':
    'Эти дела закрыты или за это время изменились. Посмотрите, пожалуйста, каждое из них.',
  'leaving.done-who': 'У кого',
  'leaving.see-rest': 'Посмотреть, что осталось',
  'leaving.done-inactive': '{person} больше не будет получать просьб.',
};
