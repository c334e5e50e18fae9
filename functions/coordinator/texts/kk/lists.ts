/** Lists of cases and finding one, in Kazakh. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { lists as english } from '../en/lists.ts';

export const lists: Texts<keyof typeof english> = {
  'today.heading': 'Бүгін мені не күтіп тұр',
  'today.none': 'Сізді күтіп тұрған ештеңе жоқ. Жарайсыз!',
  'today.caption': 'Сізді күтіп тұрған істер, мерзімі өткені алдымен',
  'today.see-caseload': 'Барлық ашық істерім, басқаларды күтіп тұрғандары да',
  'caseload.heading': 'Менің істерім',
  'caseload.caption': 'Ашық істер, мерзімі жақыны алдымен',
  'caseload.none': 'Сізде ашық іс жоқ.',
  'list.case': 'Іс',
  'list.family': 'Отбасы',
  'list.due': 'Мерзімі',
  'list.stage': 'Кезең',
  'list.why': 'Себебі және не істеу керек',
  'list.waits-for': 'Кімді күтіп тұр',
  'list.nobody': 'Ешкімді: келесі қадам өздігінен болады',
  'list.overdue': 'мерзімі өтті',
  'list.erased': 'деректері өшірілген',
  'list.more-perhaps': 'Бұл бетте іс жоқ; келесі бетте болуы мүмкін.',
  'find.label': 'Істі нөмірі бойынша табу',
  'find.hint': '8 әріп пен цифр, мысалы 7K3M-9QT1',
  'find.button': 'Істі табу',
  'find.mistyped': 'Іс нөмірі қате терілген',
  'find.mistyped-text':
    'Іс нөмірі 8 әріп пен цифрдан тұрады, соңғысы нөмірдің дұрыс терілгенін көрсетеді. Тексеріп көріңізші.',
  'find.unknown': 'Мұндай іс жоқ',
  'find.unknown-text': '{reference} нөмірі дұрыс терілген, бірақ ондай іс жоқ.',
  'find.person': 'Мұндай адам жоқ',
  'find.consignment': 'Мұндай көмек партиясы жоқ',
};
