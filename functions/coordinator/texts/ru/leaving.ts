/** Handing over what somebody holds, leaving and coming back, in Russian. */
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
  'leaving.first':
    '{person} пока не уходит: сначала нужно передать и эти дела, чтобы никто не остался без помощи.',
  'leaving.kept-visits': 'Для следующих визитов к этим семьям будут выбраны другие волонтёры.',
  'leaving.self':
    'Отметить, что вы больше не работаете, может только коллега. Передайте свои дела, а затем попросите об этом кого-нибудь из коллег.',
  'leaving.not-yet': 'Уход пока не отмечен',
  'leaving.not-yet-text':
    '{person}: доступ пока сохраняется, иначе эти семьи останутся без внимания. Передайте и их, а затем ещё раз отметьте уход.',
  'leaving.done-inactive-coordinator': '{person} больше не будет получать дел и не сможет войти в систему.',
  'staff.inactive': 'больше не работает: войти не может',
  'staff.what-to-do': 'Что можно сделать',
  'staff.not-yourself': 'Для себя это сделать нельзя',
  'again.link': 'Снова открыть вход',
  'again.heading': '{person} снова работает у вас?',
  'again.text': '{person} снова сможет входить в систему и получать дела.',
  'again.button': 'Да, снова открыть вход',
  'again.is-active': '{person}: вход открыт.',
  'again.done': 'Ваш коллега снова может войти.',
  'again.self':
    'Вернуть вас к работе может только коллега. Пожалуйста, попросите об этом кого-нибудь из коллег.',
  'sessions.link': 'Завершить сеансы',
  'sessions.heading': 'Завершить все сеансы: {person}?',
  'sessions.text':
    'Сделайте это, если потеряно устройство этого человека или его учётной записью может пользоваться кто-то другой. Всё открытое закроется при следующем нажатии; войти можно будет заново. Сохранённое не пропадёт.',
  'sessions.button': 'Завершить все сеансы',
  'sessions.done': 'Сеансы завершены на всех устройствах.',
};
