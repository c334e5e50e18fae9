/** A volunteer who asked to be called, or could not be written to, in Russian. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { calls as en } from '../en/calls.ts';

export const calls: Texts<keyof typeof en> = {
  'action.called': 'Звонок волонтёру состоялся',
  'called.asked': '{person}: просьба позвонить, {at}.',
  'called.instead': '{person}: сообщение не отправлено, {at}. Причина: {why}.',
  'called.somebody': 'Волонтёр',
  'called.none': 'По этому делу звонка никто не ждёт. Возможно, кто-то уже позвонил.',
  'called.reminded': 'После звонка мы дадим время: до {date} напоминаний не будет.',
  'called.no-message': 'Сообщений из-за этого никто не получит.',
  'called.button': 'Звонок состоялся',
  'done.called': 'Записано: звонок волонтёру состоялся.',
};
