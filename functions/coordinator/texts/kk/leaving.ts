/** Handing over what somebody holds, leaving and coming back, in Kazakh. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { leaving as english } from '../en/leaving.ts';

export const leaving: Texts<keyof typeof english> = {
  'leaving.heading': 'Басқаға тапсыру: {person} жүргізетін істер',
  'leaving.text-volunteer':
    'Әр тапсырманы кім алатынын таңдаңыз. Маңайда бос ерікті болса, оны алдын ала ұсынып қойдық. Келесі бетте тексергеніңізше ештеңе өзгермейді.',
  'leaving.text-coordinator':
    'Әр істі кім алатынын таңдаңыз. Келесі бетте тексергеніңізше ештеңе өзгермейді.',
  'leaving.family': 'Отбасы',
  'leaving.visits-next': 'Бұл отбасына келесі жолы барады',
  'leaving.to': 'Кім алады: {family}, {village}?',
  'leaving.to-erased': '{reference} ісін кім алады?',
  'leaving.keep': 'Өзінде қалады: {person}',
  'leaving.all': 'Немесе бәрін бір адамға беру',
  'leaving.all-keep': 'Жоғарыда таңдалғандай',
  'leaving.suggested': '{person} (ұсыныс: {reasons})',
  'leaving.cases': '{count, plural, one {# ашық ісі бар} other {# ашық ісі бар}}',
  'leaving.how': 'Содан кейін не болады: {person}',
  'leaving.how.leaves': 'Мүлде кетеді: енді өтініш жіберілмейді',
  'leaving.how.leaves-coordinator': 'Мүлде кетеді: енді іс алмайды',
  'leaving.how.stays': 'Қалады: тек осылар тапсырылады',
  'leaving.sign-in': 'Жүйеге кіру тіркелгісін бөлек жабу керек: қызметкерлердің тіркелгілері тұратын жерде.',
  'leaving.nothing': '{person}: қазір тапсыратын ештеңе жоқ.',
  'leaving.nobody': 'Істерді тапсыратын басқа адам жоқ.',
  'leaving.more':
    'Мұнда алғашқы {count} көрсетілген. Алдымен осыларды тапсырыңыз, содан кейін қалғандарына оралыңыз.',
  'leaving.go-on': 'Жіберер алдында тексеру',
  'leaving.check-heading': 'Тексеріңіз: {person} тапсыратын істер',
  'leaving.goes-to': '{family} – енді {person}',
  'leaving.refused': 'Тапсыру мүмкін емес: {why}',
  'leaving.kept': 'Өзінде қалады ({person}): {families}',
  'leaving.then-leaves': 'Содан кейін {person} енді өтініш алмайды.',
  'leaving.then-leaves-coordinator': 'Содан кейін {person} енді іс алмайды және жүйеге кіре алмайды.',
  'leaving.do': '{count, plural, =0 {Растау} one {# істі тапсыру} other {# істі тапсыру}}',
  'leaving.do-leaves':
    '{count, plural, =0 {Растау: {person} кетеді} one {# істі тапсыру; {person} кетеді} other {# істі тапсыру; {person} кетеді}}',
  'leaving.change': 'Артқа қайтып, өзгерту',
  'leaving.done-heading':
    '{count, plural, =0 {Ештеңе тапсырылмады} one {# іс тапсырылды} other {# іс тапсырылды}}',
  'leaving.done-left': 'Тапсыру мүмкін болмады',
  'leaving.done-left-text': 'Бұл істер жабылған немесе осы аралықта өзгерген. Әрқайсысын қарап шығыңызшы.',
  'leaving.done-who': 'Кімде',
  'leaving.see-rest': 'Не қалғанын көру',
  'leaving.done-inactive': '{person} енді өтініш алмайды.',
  'leaving.first':
    '{person} әзірге кетпейді: ешкім көмексіз қалмауы үшін алдымен осы істерді де тапсыру керек.',
  'leaving.kept-visits': 'Бұл отбасыларға келесі жолы баратын басқа еріктілер таңдалады.',
  'leaving.self':
    'Сіздің жұмыстан кеткеніңізді тек әріптесіңіз белгілей алады. Істеріңізді тапсырып, содан кейін әріптестеріңіздің бірінен сұраңыз.',
  'leaving.not-yet': 'Кеткені әлі белгіленген жоқ',
  'leaving.not-yet-text':
    '{person} әзірге жүйеде қалады, әйтпесе бұл отбасылар назардан тыс қалады. Оларды да тапсырып, кеткенін қайта белгілеңіз.',
  'leaving.done-inactive-coordinator': '{person} енді іс алмайды және жүйеге кіре алмайды.',
  'staff.inactive': 'енді жұмыс істемейді: жүйеге кіре алмайды',
  'staff.what-to-do': 'Не істеуге болады',
  'staff.not-yourself': 'Мұны өзіңіз үшін жасай алмайсыз',
  'again.link': 'Қайта кіруге рұқсат беру',
  'again.heading': '{person} қайтадан жұмыс істей ме?',
  'again.text': '{person} жүйеге қайта кіріп, іс ала алады.',
  'again.button': 'Иә, қайта кіруге рұқсат беру',
  'again.is-active': '{person} жүйеге кіре алады.',
  'again.done': 'Әріптесіңіз жүйеге қайта кіре алады.',
  'again.self': 'Сізді жұмысқа тек әріптесіңіз қайтара алады. Әріптестеріңіздің бірінен сұраңыз.',
  'sessions.link': 'Сеанстарды аяқтау',
  'sessions.heading': '{person}: барлық сеанс аяқталсын ба?',
  'sessions.text':
    'Бұл адамның құрылғысы жоғалса немесе аккаунтын басқа біреу пайдалануы мүмкін болса, осылай жасаңыз. Ашық тұрғанның бәрі келесі басқанда жабылады; қайта кіруге болады. Сақталғаны жоғалмайды.',
  'sessions.button': 'Барлық сеансты аяқтау',
  'sessions.done': 'Барлық құрылғыдағы сеанстар аяқталды.',
};
