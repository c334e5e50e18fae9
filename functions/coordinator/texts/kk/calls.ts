/** A volunteer who asked to be called, or could not be written to, in Kazakh. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { calls as en } from '../en/calls.ts';

export const calls: Texts<keyof typeof en> = {
  'action.called': 'Еріктіге қоңырау шалдым',
  'called.asked': '{person} өзіне қоңырау шалуды сұрады: {at}.',
  'called.instead': '{person} – хабарлама жіберілмеді, {at}. Себебі: {why}.',
  'called.somebody': 'Ерікті',
  'called.none': 'Бұл іс бойынша ешкім қоңырау күтіп отырған жоқ. Біреу хабарласып қойған болуы мүмкін.',
  'called.reminded':
    'Қоңыраудан кейін еріктіні біраз мазаламаймыз: келесі еске салу {date} күнінен ерте болмайды.',
  'called.no-message': 'Бұған байланысты ешкімге хабарлама жіберілмейді.',
  'called.button': 'Қоңырау шалдым',
  'done.called': 'Жазылды: еріктіге қоңырау шалынды.',
};
