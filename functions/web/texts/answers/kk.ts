/** The words of the three answer forms, in Kazakh. */
import type { Texts } from '../catalogue.ts';
import type { AnswerText } from './en.ts';

export const kk: Texts<AnswerText> = {
  outcome: 'Не білдіңіз?',
  risk: 'Бұл отбасы үшін қаншалықты алаңдайсыз?',
  'risk-hint': 'Хал-жағдайын қаншалықты жиі сұрайтынымыз осыған байланысты.',
  'risk-low': 'Онша алаңдамаймын',
  'risk-medium': 'Аздап алаңдаймын',
  'risk-high': 'Қатты алаңдаймын',
  needs: 'Не керек?',
  'needs-known': 'Бұрыннан белгілі: {list}. Дұрыс болса, төмендегіні бос қалдырыңыз.',
  'needs-new': 'Отбасына тағы бірдеңе керек пе? (міндетті емес)',
  'need-line': '{number}-қажеттілік',
  'item-line': '{number}-зат',
  'need-kind': 'Не керек',
  'need-quantity': 'Қанша',
  'need-urgency': 'Қаншалықты шұғыл',
  nothing: '–',
  note: 'Тағы не білуіміз керек? (міндетті емес)',
  'note-hint': 'Құжат нөмірлерін жазбаңызшы.',
  delivery: 'Қалай өтті?',
  items: 'Бір бөлігі ғана жеткізілсе, әр зат туралы айтыңызшы',
  item: '{number}. {name}, {amount}',
  service: '{number}. {name}',
  'item-quantity': 'Бәрі болмаса, қаншасы жеткізілді (міндетті емес)',
  alarm: 'Отбасына дәл қазір көмек керек пе?',
  'alarm-hint': 'Керек болса, жауапты бірден жіберуге болады: қалғаны күте тұрады.',
  'alarm-yes': 'Иә, қазір',
  'alarm-no': 'Жоқ',
};
