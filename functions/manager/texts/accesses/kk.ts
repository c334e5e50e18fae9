/** Who opened which families' details, in Kazakh. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { accesses as english } from './en.ts';

export const accesses: Texts<keyof typeof english> = {
  'accesses.heading': 'Отбасылардың деректерін кім ашты',
  'accesses.person': 'Кім',
  'accesses.families': 'Отбасылар',
  'accesses.unusual': 'Әдеттегіден көп',
  'accesses.unusual-text':
    'Бір күнде {count} немесе одан көп отбасының деректерін ашқан адам осылай белгіленеді. Себебі ұзақ қоңыраулар күні болуы мүмкін: сұраңыз.',
  'accesses.none': 'Бұл күні отбасылардың деректерін ешкім ашпады.',
  'accesses.days': 'Күндер',
  'accesses.day-before': 'Алдыңғы күн',
  'accesses.day-after': 'Келесі күн',
  'accesses.by-person': '{person} деректерін ашқан отбасылар',
  'accesses.by-person-none': 'Бұл күні бірде-бір отбасы жоқ.',
  'accesses.all': 'Осы күнгі барлығы',
  'accesses.case': 'Іс',
  'accesses.when': 'Қашан',
  'accesses.between': '{first} – {last}',
  'accesses.pages': 'Беттер',
  'accesses.exports': 'Жүктеп алу',
  'accesses.to-family': '{reference} ісіндегі деректерді кім ашты',
  'accesses.to-family-link': 'Бұл отбасының деректерін кім ашты',
  'accesses.to-family-none': 'Жазбалар сақталған уақыт ішінде ешкім ашпаған.',
  'accesses.kept':
    '{date} күнінен ескі жазбалар жойылған. Аты мен ауылы көрінетін тізімдер мен іздеу есепке кірмейді.',
  'accesses.day': 'Күн',
  'accesses.not-a-person': 'Мұнда ондай қызметкер жоқ',
};
