/** Russian: what volunteers read. */
import type { QuestionSentences, Words } from '../vocabulary.ts';

export const questions: Words<QuestionSentences> = {
  'assessment.ask.sms': '{organisation}: просим к {date} узнать нужды семьи: {family} {link}',
  'assessment.remind.sms': '{organisation}: напоминаем узнать нужды семьи до {date}: {family} {link}',
  'assessment.other-channel.sms':
    '{organisation}, ещё раз: просим к {date} узнать нужды семьи: {family} {link}',
  'assessment.backup-volunteer.sms':
    '{organisation}: выручите, к {date} узнайте нужды семьи: {family} {link}',
  'delivery.ask.sms': '{organisation}: просим к {date} отвезти помощь: {family} {link}',
  'delivery.remind.sms': '{organisation}: напоминаем отвезти помощь семье до {date}: {family} {link}',
  'delivery.other-channel.sms': '{organisation}, ещё раз: просим к {date} отвезти помощь: {family} {link}',
  'delivery.backup-volunteer.sms': '{organisation}: выручите, к {date} отвезите помощь: {family} {link}',
  'check-in.ask.sms': '{organisation}: просим к {date} проведать семью: {family} {link}',
  'check-in.remind.sms': '{organisation}: напоминаем проведать семью до {date}: {family} {link}',
  'check-in.other-channel.sms': '{organisation}, ещё раз: просим к {date} проведать семью: {family} {link}',
  'check-in.backup-volunteer.sms': '{organisation}: выручите, к {date} проведайте семью: {family} {link}',
  'call.sms': 'Вопросы: {phone}',

  'assessment.ask.subject': 'Просьба: узнать до {date}, что нужно семье',
  'assessment.remind.subject': 'Напоминание: узнать до {date}, что нужно семье',
  'assessment.other-channel.subject': 'Пишем ещё раз: узнать до {date}, что нужно семье',
  'assessment.backup-volunteer.subject': 'Нужна ваша помощь: узнать до {date}, что нужно семье',
  'delivery.ask.subject': 'Просьба: передать семье помощь до {date}',
  'delivery.remind.subject': 'Напоминание: передать семье помощь до {date}',
  'delivery.other-channel.subject': 'Пишем ещё раз: передать семье помощь до {date}',
  'delivery.backup-volunteer.subject': 'Нужна ваша помощь: передать семье помощь до {date}',
  'check-in.ask.subject': 'Просьба: узнать до {date}, как дела у семьи',
  'check-in.remind.subject': 'Напоминание: узнать до {date}, как дела у семьи',
  'check-in.other-channel.subject': 'Пишем ещё раз: узнать до {date}, как дела у семьи',
  'check-in.backup-volunteer.subject': 'Нужна ваша помощь: узнать до {date}, как дела у семьи',

  'ask.opening': 'Это «{organisation}». Просим вас о помощи.',
  'remind.opening': 'Это «{organisation}». Напоминаем о нашей просьбе: вашего ответа пока нет.',
  'other-channel.opening':
    'Это «{organisation}». Мы уже писали вам, но сообщение могло не дойти, поэтому пишем ещё раз.',
  'backup-volunteer.opening':
    'Это «{organisation}». Этой семье нужен ещё один волонтёр. Выручите нас, пожалуйста.',

  'assessment.task':
    'Навестите, пожалуйста, семью или позвоните ей и узнайте, что ей нужно и насколько это срочно. Потом ответьте по ссылке: это займёт около минуты.',
  'delivery.task':
    'Передайте, пожалуйста, семье помощь, список есть на странице по ссылке. Потом отметьте там же, что удалось передать: это займёт около минуты.',
  'check-in.task':
    'Навестите, пожалуйста, семью или позвоните ей и узнайте, как у неё дела. Потом ответьте по ссылке на несколько вопросов: это займёт около минуты.',
  'assessment.button': 'Рассказать, что нужно семье',
  'delivery.button': 'Отметить, что передано',
  'check-in.button': 'Рассказать, как дела у семьи',

  call: '{phone, select, none {Ваш координатор: {coordinator}.} other {Есть вопросы? Позвоните координатору: {coordinator}, {phone}.}}',
  cannot: 'Если у вас не получается, откройте ту же ссылку и сообщите нам: мы попросим кого-нибудь другого.',
  'volunteer.why': 'Вы получили это письмо как волонтёр организации «{organisation}».',
  stop: 'Больше не писать мне',
};
