/** What is kept of a family, for how long, and what is handed out to it, in Kazakh. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { personalData as en } from '../en/personal-data.ts';

export const personalData: Texts<keyof typeof en> = {
  'case.erased-on':
    'Олардың деректері {date} күніне дейін сақталады. Содан кейін өшіріледі; іс қайта ашылса немесе отбасының басқа ісі болса, өшірілмейді.',
  'action.export': 'Сақталғанын беру',
  'export.text':
    'Әр адам өзі туралы не сақталатынын білуге құқылы. Бұл файлда бәрі бар: отбасы кім, барлық жазбалар, не болғаны, кім көмектескені (тек есімдер), отбасы не алғаны, ол туралы қандай хабарламалар жіберілгені және деректерін кім ашқаны.',
  'export.language': 'Файл отбасының тілінде болады: {language}.',
  'export.read-first':
    'Бермес бұрын оқып шығыңыз: жазбаларда басқа адамдар туралы да айтылуы мүмкін. Кейін файлды осы құрылғыдан өшіріңіз.',
  'export.recorded': 'Істің тарихында файлды алғаныңыз қалады, ал ішінде не бары жазылмайды.',
  'export.format': 'Файл не үшін керек',
  'export.page-button': 'Бет түрінде алу: оқу және басып шығару үшін',
  'export.data-button': 'Дерек түрінде алу: басқа бағдарлама үшін',
  'export.title': '«{organisation}» сіз туралы не сақтайды',
  'export.made': 'Жасалған уақыты: {at}. Іс: {reference}.',
  'export.rights':
    'Қате немесе жетпейтін нәрсе бар ма, әлде өшіру керек пе? Үйлестірушіңізге айтыңыз: {person}.',
  'export.family': 'Сіз және отбасыңыз',
  'export.phone': 'Телефон',
  'export.case': 'Сіздің ісіңіз',
  'export.opened-at': 'Ашылған',
  'export.closed-at': 'Жабылған',
  'export.goods': 'Не алдыңыз',
  'export.none': 'Ештеңе жоқ.',
  'export.helpers': 'Кім көмектесті',
  'export.notes': 'Жазбалар',
  'export.events': 'Не болды',
  'export.messages': 'Ісіңіз туралы көмекшілерге жіберілген хабарламалар',
  'export.accesses': 'Деректеріңізді кім ашты',
  'export.access': '{date}: {person} ({pages, plural, one {# бет} other {# бет}})',
  'export.somebody': 'бұл жерде енді жоқ адам',
  'export.role.volunteer': 'ерікті',
  'export.role.coordinator': 'үйлестіруші',
  'export.role.manager': 'басшы',
  'person.erase': 'Деректерін өшіру',
  'person.erase-heading': 'Деректерін өшіру: {person}',
  'person.erase-text':
    'Аты, телефоны, поштасы, аудандары және болмайтын күндері біржола өшіріледі. Істегені істердің тарихында атсыз нөмірмен қалады.',
  'person.erase-button': 'Деректерін өшіру',
  'person.erase-first':
    '{person} әлі көмектеседі немесе тапсырмалары бар. Алдымен тапсырмаларын басқаға беріп, енді көмектеспейтінін белгілеңіз.',
  'person.erased': 'Деректері өшірілді.',
};
