/** Kazakh: what volunteers read. */
import type { QuestionSentences, Words } from '../vocabulary.ts';

export const questions: Words<QuestionSentences> = {
  'assessment.ask.sms': '{organisation}: қажетін біліңізші: {family}. Мерзімі {date} {link}',
  'assessment.remind.sms': '{organisation}: еске саламыз, қажетін біліңізші: {family}. Мерзімі {date} {link}',
  'assessment.other-channel.sms':
    '{organisation}: қайта жаздық, қажетін біліңізші: {family}. Мерзімі {date} {link}',
  'assessment.backup-volunteer.sms':
    '{organisation}: көмек керек, қажетін біліңізші: {family}. Мерзімі {date} {link}',
  'delivery.ask.sms': '{organisation}: көмек жеткізіңізші: {family}. Мерзімі {date} {link}',
  'delivery.remind.sms': '{organisation}: еске саламыз, көмек жеткізіңізші: {family}. Мерзімі {date} {link}',
  'delivery.other-channel.sms':
    '{organisation}: қайта жаздық, көмек жеткізіңізші: {family}. Мерзімі {date} {link}',
  'delivery.backup-volunteer.sms':
    '{organisation}: өтініш, көмек жеткізіп беріңізші: {family}. Мерзімі {date} {link}',
  'check-in.ask.sms': '{organisation}: жағдайын біліңізші: {family}. Мерзімі {date} {link}',
  'check-in.remind.sms': '{organisation}: еске саламыз, жағдайын біліңізші: {family}. Мерзімі {date} {link}',
  'check-in.other-channel.sms':
    '{organisation}: қайта жаздық, жағдайын біліңізші: {family}. Мерзімі {date} {link}',
  'check-in.backup-volunteer.sms':
    '{organisation}: көмек керек, жағдайын біліңізші: {family}. Мерзімі {date} {link}',
  'call.sms': 'Сұрақ болса: {phone}',

  'assessment.ask.subject': 'Отбасына не қажет екенін біліңізші (мерзімі – {date})',
  'assessment.remind.subject': 'Еске саламыз: отбасына не қажет екенін біліңізші (мерзімі – {date})',
  'assessment.other-channel.subject':
    'Қайта жазып отырмыз: отбасына не қажет екенін біліңізші (мерзімі – {date})',
  'assessment.backup-volunteer.subject':
    'Көмегіңіз керек: отбасына не қажет екенін біліңізші (мерзімі – {date})',
  'delivery.ask.subject': 'Отбасына көмек жеткізіп беріңізші (мерзімі – {date})',
  'delivery.remind.subject': 'Еске саламыз: отбасына көмек жеткізіп беріңізші (мерзімі – {date})',
  'delivery.other-channel.subject':
    'Қайта жазып отырмыз: отбасына көмек жеткізіп беріңізші (мерзімі – {date})',
  'delivery.backup-volunteer.subject':
    'Көмегіңіз керек: отбасына көмек жеткізіп беріңізші (мерзімі – {date})',
  'check-in.ask.subject': 'Отбасының хал-жағдайын біліңізші (мерзімі – {date})',
  'check-in.remind.subject': 'Еске саламыз: отбасының хал-жағдайын біліңізші (мерзімі – {date})',
  'check-in.other-channel.subject':
    'Қайта жазып отырмыз: отбасының хал-жағдайын біліңізші (мерзімі – {date})',
  'check-in.backup-volunteer.subject': 'Көмегіңіз керек: отбасының хал-жағдайын біліңізші (мерзімі – {date})',

  'ask.opening': 'Бұл – «{organisation}» ұйымы. Сізден көмек сұраймыз.',
  'remind.opening': 'Бұл – «{organisation}» ұйымы. Өтінішімізді еске саламыз: жауабыңызды әлі алған жоқпыз.',
  'other-channel.opening':
    'Бұл – «{organisation}» ұйымы. Сізге бұрын да жазған едік, бірақ хабарымыз жетпей қалған болуы мүмкін. Сондықтан қайта жазып отырмыз.',
  'backup-volunteer.opening':
    'Бұл – «{organisation}» ұйымы. Осы отбасына тағы бір ерікті керек болып тұр. Қол ұшын беріңізші.',

  'assessment.task':
    'Отбасына барып немесе қоңырау шалып, не қажет екенін және оның қаншалықты шұғыл екенін біліңізші. Содан кейін сілтеме арқылы жауап беріңіз: бұған бір минуттай ғана уақыт кетеді.',
  'delivery.task':
    'Отбасына көмекті жеткізіп беріңізші, тізімі сілтемедегі бетте тұр. Содан кейін сол бетте не жеткізілгенін белгілеңіз: бұған бір минуттай ғана уақыт кетеді.',
  'check-in.task':
    'Отбасына барып немесе қоңырау шалып, хал-жағдайын біліңізші. Содан кейін сілтемедегі бірнеше сұраққа жауап беріңіз: бұған бір минуттай ғана уақыт кетеді.',
  'assessment.button': 'Отбасына не қажет екенін айту',
  'delivery.button': 'Не жеткізілгенін белгілеу',
  'check-in.button': 'Отбасының хал-жағдайын айту',

  call: '{phone, select, none {Үйлестірушіңіз: {coordinator}.} other {Сұрағыңыз болса, үйлестірушіге қоңырау шалыңыз: {coordinator}, {phone}.}}',
  cannot: 'Қолыңыз тимесе, сол сілтемені ашып, бізге білдіріңіз: басқа адамнан сұраймыз.',
  'volunteer.why': 'Бұл хат сізге «{organisation}» ұйымының еріктісі ретінде жіберілді.',
  stop: 'Маған енді жазбаңыз',
};
