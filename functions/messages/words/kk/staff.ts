/** Kazakh: what coordinators and managers read, and what everyone does. */
import type { SharedSentences, StaffSentences, Words } from '../vocabulary.ts';

export const staff: Words<StaffSentences & SharedSentences> = {
  hello: 'Сәлеметсіз бе, {name}!',
  'fact.family': 'Отбасы',
  'fact.due': 'Жауап беру мерзімі',
  'fact.case': 'Іс',

  'tell-coordinator.sms':
    '{organisation}: {volunteer} жауап бермей жүр ({ask, select, assessment {қажеттілік} delivery {жеткізу} other {хал-жағдай}}). {link}',
  'tell-coordinator.subject': 'Ерікті жауап бермей жүр ({reference} ісі)',
  'tell-coordinator.text':
    '{volunteer} {ask, select, assessment {отбасына не қажет екені} delivery {көмектің жеткен-жетпегені} other {отбасының хал-жағдайы}} туралы сұраққа жауап бермей жүр. Сұрақ жіберілген уақыт: {since}.',
  'tell-coordinator.next': 'Еріктіге қоңырау шалыңыз немесе істі басқа адамға тапсырыңыз.',
  'tell-manager.sms':
    '{organisation}: іс тоқтап тұр, {volunteer} үнсіз ({ask, select, assessment {қажеттілік} delivery {жеткізу} other {хал-жағдай}}). {link}',
  'tell-manager.subject': '{reference} ісі жауапсыз тоқтап тұр',
  'tell-manager.text':
    '{volunteer} {ask, select, assessment {отбасына не қажет екені} delivery {көмектің жеткен-жетпегені} other {отбасының хал-жағдайы}} туралы сұраққа әлі де жауап берген жоқ. Сұрақ жіберілген уақыт: {since}. Үйлестірушіге бұл туралы хабарланған.',
  'tell-manager.next': 'Үйлестірушімен сөйлесіңіз немесе істі басқа адамға тапсырыңыз.',

  'escalation.sms': '{urgent, select, yes {ШҰҒЫЛ. } other {}}{organisation}: {reason}. {link}',
  'escalation.subject': '{urgent, select, yes {ШҰҒЫЛ. } other {}}{reference} ісі: {reason}',

  'nobody-to-ask.short': 'істі тапсыратын ерікті жоқ',
  'nobody-to-ask.long': 'Бұл іске бос ерікті табылмады. Еріктіні өзіңіз таңдаңыз немесе істі өзіңіз алыңыз.',
  'silence.short': 'ешкім жауап бермеді',
  'silence.long':
    'Сұраққа ешкім жауап бермеді, еске салу да нәтиже бермеді. Еріктіге қоңырау шалыңыз немесе істі басқа адамға тапсырыңыз.',
  'volunteer-unreachable.short': 'еріктімен байланыс жоқ',
  'volunteer-unreachable.long':
    'Хабарлар еріктіге жетпей жатыр. Қоңырау шалып, байланыс деректерін нақтылаңыз немесе істі басқа адамға тапсырыңыз.',
  'declined.short': 'отбасы көмектен бас тартты',
  'declined.long': 'Отбасы көмектен бас тартты. Жазбаны қарап, істі жабу-жаппауды шешіңіз.',
  'referred.short': 'отбасы басқа ұйымға жолданды',
  'referred.long':
    'Еріктінің айтуынша, отбасына басқа ұйым көмектеседі. Мұны тексеріп, істі жабу-жаппауды шешіңіз.',
  'nothing-needed.short': 'отбасына қазір ештеңе қажет емес',
  'nothing-needed.long':
    'Еріктінің айтуынша, отбасына қазір ештеңе қажет емес. Жазбаны қарап, әрі қарай не істеуді шешіңіз.',
  'goods-missing.short': 'қажет заттар қоймада жоқ',
  'goods-missing.long':
    'Қажет заттар қоймада көптен бері жоқ. Не істеуді шешіңіз: іздеу, басқасымен ауыстыру немесе оларсыз жалғастыру.',
  'refused.short': 'отбасы заттарды алмады',
  'refused.long': 'Отбасы апарылған заттарды алмады. Себебін біліп, әрі қарай не істеуді шешіңіз.',
  'nobody-home.short': 'үйде ешкім болмады',
  'nobody-home.long': 'Ерікті барғанда үйде ешкім болмады. Отбасымен хабарласып, басқа күнге келісіңіз.',
  'alarm.short': 'отбасына дәл қазір көмек керек',
  'alarm.long': 'Ерікті отбасының жағдайы алаңдатарлық екенін хабарлады. Отбасымен бүгін-ақ хабарласыңыз.',
  'review.short': 'істі қайта қарайтын уақыт келді',
  'review.long':
    'Жоспарланған кездесулер өтті. Отбасының хал-жағдайын қарап, істі жалғастыру не жабу керегін шешіңіз.',
  'consent-withdrawn.short': 'отбасы келісімін қайтарып алды',
  'consent-withdrawn.long':
    'Отбасы бізбен хабарласуға берген келісімін қайтарып алды. Енді оларға хабарласпаңыз және істі қалай жабуды шешіңіз.',
  'step-failed.short': 'ақау шықты, іс сізді күтіп тұр',
  'step-failed.long':
    'Ақау салдарынан бір қадам орындалмады, іс сізді күтіп тұр. Ашып, қолмен жалғастырыңыз.',

  'call-asked.short': 'ерікті қоңырау шалуды сұрайды',
  'call-asked.long':
    'Ерікті осы іс бойынша өзіне қоңырау шалуды сұрайды. Мүмкін болса, бүгін хабарласып, іс бетінде қоңырау шалынғанын белгілеңіз.',

  'spend-limit.short': 'СМС кетпейді',
  'spend-limit.long': 'осы айға арналған СМС қаржысы бітті',
  'daily-limit.short': 'хат кетпейді',
  'daily-limit.long': 'бүгін жіберуге болатын хаттар саны таусылды',
  'sending-paused.short': 'жіберу тоқтап тұр',
  'sending-paused.long': 'хабарлама жіберу тоқтап тұр',
  'call-instead.sms': '{organisation}: бүгін қоңырау шалыңыз: {volunteer}. Себебі: {why}. {link}',
  'call-instead.subject': 'Еріктіге бүгін қоңырау шалыңыз ({reference} ісі)',
  'call-instead.text': 'Еріктіге жаза алмадық ({volunteer}): {why}.',
  'call-instead.next':
    'Оның орнына бүгін қоңырау шалып, қоңырауды істің бетінде белгілеңіз. Хабарлама жіберу қалпына келгенде, келесілері өздігінен кетеді.',

  'case-done.sms': '{organisation}: {reference} ісі аяқталды. Сізге рақмет! {link}',
  'case-done.subject': '{reference} ісі аяқталды',
  'case-done.text': 'Өзіңіз ашқан іс аяқталды. Қамқорлығыңызға рақмет.',
  'open-case': 'Істі ашу',
  'staff.why': 'Бұл хат сізге «{organisation}» ұйымының қызметкері ретінде жіберілді.',
};
