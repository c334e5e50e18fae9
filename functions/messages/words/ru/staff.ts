/** Russian: what coordinators and managers read, and what everyone does. */
import type { SharedSentences, StaffSentences, Words } from '../vocabulary.ts';

export const staff: Words<StaffSentences & SharedSentences> = {
  hello: 'Здравствуйте, {name}!',
  'fact.family': 'Семья',
  'fact.due': 'Срок ответа',
  'fact.case': 'Дело',

  'tell-coordinator.sms':
    '{organisation}: {volunteer} не отвечает ({ask, select, assessment {нужды семьи} delivery {доставка} other {как семья}}). {link}',
  'tell-coordinator.subject': 'Волонтёр не отвечает (дело {reference})',
  'tell-coordinator.text':
    '{volunteer} не отвечает на вопрос, {ask, select, assessment {что нужно семье} delivery {передана ли помощь} other {как дела у семьи}}. Вопрос задан {since}.',
  'tell-coordinator.next': 'Позвоните, пожалуйста, волонтёру или поручите дело кому-нибудь другому.',
  'tell-manager.sms':
    '{organisation}: дело стоит, {volunteer} не отвечает ({ask, select, assessment {нужды} delivery {доставка} other {визит}}). {link}',
  'tell-manager.subject': 'Дело {reference} стоит: волонтёр не отвечает',
  'tell-manager.text':
    '{volunteer} так и не отвечает на вопрос, {ask, select, assessment {что нужно семье} delivery {передана ли помощь} other {как дела у семьи}}. Вопрос задан {since}, координатору об этом сообщили.',
  'tell-manager.next': 'Поговорите, пожалуйста, с координатором или поручите дело кому-нибудь другому.',

  'escalation.sms': '{urgent, select, yes {СРОЧНО. } other {}}{organisation}: {reason}. {link}',
  'escalation.subject': '{urgent, select, yes {СРОЧНО. } other {}}Дело {reference}: {reason}',

  'nobody-to-ask.short': 'некому поручить дело',
  'nobody-to-ask.long':
    'Для этого дела не нашлось свободного волонтёра. Выберите волонтёра сами или возьмите дело на себя.',
  'silence.short': 'никто не отвечает',
  'silence.long':
    'На вопрос так никто и не ответил, напоминания закончились. Позвоните волонтёру или поручите дело кому-нибудь другому.',
  'volunteer-unreachable.short': 'с волонтёром нет связи',
  'volunteer-unreachable.long':
    'Сообщения до волонтёра не доходят. Позвоните и уточните контакты или поручите дело кому-нибудь другому.',
  'declined.short': 'семья отказалась от помощи',
  'declined.long': 'Семья отказалась от помощи. Посмотрите запись и решите, закрыть ли дело.',
  'referred.short': 'семье поможет другая организация',
  'referred.long':
    'Волонтёр сообщает, что семье поможет другая организация. Проверьте это и решите, закрыть ли дело.',
  'nothing-needed.short': 'семье сейчас ничего не нужно',
  'nothing-needed.long':
    'Волонтёр сообщает, что семье сейчас ничего не нужно. Посмотрите запись и решите, как быть дальше.',
  'goods-missing.short': 'нужных вещей нет на складе',
  'goods-missing.long':
    'Нужных вещей давно нет на складе. Решите, как быть: искать их, заменить или продолжать без них.',
  'refused.short': 'семья не приняла вещи',
  'refused.long': 'Семья не приняла то, что ей привезли. Узнайте почему и решите, как быть дальше.',
  'nobody-home.short': 'семьи не было дома',
  'nobody-home.long':
    'Волонтёр приезжал, но дома никого не было. Свяжитесь с семьёй и договоритесь о другом дне.',
  'alarm.short': 'семье нужна помощь прямо сейчас',
  'alarm.long': 'Волонтёр сообщает о тревожном положении в семье. Свяжитесь с семьёй сегодня же.',
  'review.short': 'пора пересмотреть дело',
  'review.long':
    'Запланированные встречи с семьёй прошли. Посмотрите, как у неё дела, и решите: продолжать или закрыть дело.',
  'consent-withdrawn.short': 'семья отозвала согласие',
  'consent-withdrawn.long':
    'Семья отозвала согласие на общение с нами. Больше не обращайтесь к ней и решите, как закрыть дело.',
  'step-failed.short': 'сбой, дело ждёт вас',
  'step-failed.long':
    'Из-за сбоя один из шагов не выполнен, и дело ждёт вас. Откройте его и продолжите вручную.',

  'call-asked.short': 'волонтёр просит позвонить',
  'call-asked.long':
    'Волонтёр просит позвонить ему по этому делу. Позвоните, если можно, сегодня, а затем отметьте звонок на странице дела.',

  'spend-limit.short': 'СМС не отправить',
  'spend-limit.long': 'деньги на СМС в этом месяце закончились',
  'daily-limit.short': 'писем не отправить',
  'daily-limit.long': 'лимит писем на сегодня исчерпан',
  'sending-paused.short': 'отправка стоит',
  'sending-paused.long': 'отправка сообщений остановлена',
  'call-instead.sms': '{organisation}: позвоните сегодня: {volunteer}. Причина: {why}. {link}',
  'call-instead.subject': 'Позвоните сегодня волонтёру (дело {reference})',
  'call-instead.text': 'Не удалось написать волонтёру ({volunteer}): {why}.',
  'call-instead.next':
    'Позвоните, пожалуйста, сегодня, а затем отметьте звонок на странице дела. Когда отправка возобновится, следующие сообщения уйдут сами.',

  'case-done.sms': '{organisation}: дело {reference} завершено. Спасибо вам! {link}',
  'case-done.subject': 'Дело {reference} завершено',
  'case-done.text': 'Дело, которое вы открыли, завершено. Спасибо вам за заботу.',
  'open-case': 'Открыть дело',
  'staff.why': 'Вы получили это письмо как сотрудник организации «{organisation}».',
};
