/** Lists of cases and finding one, in Kazakh. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { lists as english } from '../en/lists.ts';

export const lists: Texts<keyof typeof english> = {
  'caseload.heading': 'Менің істерім',
  'caseload.caption': 'Ашық істер, мерзімі жақыны алдымен',
  'caseload.none': 'Сізде ашық іс жоқ.',
  'list.family': 'Отбасы',
  'list.due': 'Мерзімі',
  'list.why': 'Себебі және не істеу керек',
  'list.next': 'Бұдан әрі не болады',
  'list.nobody': 'Ешкімді: келесі қадамды жүйе өзі орындайды',
  'list.erased': 'деректері өшірілген',
  'list.more-perhaps': 'Бұл бетте іс жоқ; келесі бетте болуы мүмкін.',
  'find.mistyped': 'Іс нөмірі қате терілген',
  'find.mistyped-text':
    'Іс нөмірі 8 әріп пен цифрдан тұрады, соңғысы нөмірдің дұрыс терілгенін көрсетеді. Тексеріп көріңізші.',
  'find.unknown': 'Мұндай іс жоқ',
  'find.unknown-text': '{reference} нөмірі дұрыс терілген, бірақ мұндай нөмірі бар іс жоқ.',
  'find.person': 'Мұндай адам жоқ',
  'find.consignment': 'Мұндай көмек партиясы жоқ',
};
