/** The page on which an action is checked before it is done, in Kazakh. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { check as english } from '../en/check.ts';

export const check: Texts<keyof typeof english> = {
  'check.title': 'Тексеріңізші: {action}',
  'check.go-on': 'Жалғастыру',
  'check.recorded': 'Тарихта не жазылады',
  'check.messages': 'Хабарлама кімге барады',
  'check.nobody': 'Ешкімге хабарлама бармайды.',
  'check.message':
    '{person} {language, select, kk {қазақ тілінде} ru {орыс тілінде} other {ағылшын тілінде}} {channel, select, email {хат} other {SMS}} алады ({when}):',
  'check.message-you':
    'Сіз {language, select, kk {қазақ тілінде} ru {орыс тілінде} other {ағылшын тілінде}} {channel, select, email {хат} other {SMS}} аласыз ({when}):',
  'check.at-once': 'бірден',
  'check.subject': 'Тақырыбы:',
  'check.not-told':
    '{person} бұған дейін өтініш алған, бірақ бұл өзгеріс туралы хабарлама алмайды. Жолға шығып кетпеуі үшін қоңырау шалыңызшы.',
  'check.then': 'Әрі қарай не болады',
  'check.change': 'Артқа қайтып өзгерту',
  'check.and-write': '{action}; {person} хабарлама алады',
  'check.refused': 'Мұны қазір істеуге болмайды',
  'check.look-at-the-case': 'Істің қазіргі жағдайын көру',
};
