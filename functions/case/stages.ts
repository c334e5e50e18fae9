/** One table: the stages in which each command is allowed. */
import type { CaseCommandType } from './commands.ts';
import { type Stage, stages } from './vocabulary.ts';

const whileOpen = ['intake', 'assessment', 'delivery', 'follow-up'] as const satisfies Stage[];
const onceAsked = ['assessment', 'delivery', 'follow-up'] as const satisfies Stage[];
/** Answers are never turned away: what comes too late is recorded as late. */
const onceAskedAndEver = [...onceAsked, 'closed'] as const satisfies Stage[];

export const allowedIn: Readonly<Record<CaseCommandType, readonly Stage[]>> = {
  'open-case': [],
  ask: whileOpen,
  'record-assessment': onceAskedAndEver,
  'confirm-delivery': onceAskedAndEver,
  'answer-check-in': onceAskedAndEver,
  'set-goods-aside': ['assessment', 'delivery'],
  'note-goods-missing': ['assessment', 'delivery'],
  'plan-check-in': ['follow-up'],
  'climb-rung': onceAsked,
  'record-message': stages,
  'stop-messages': stages,
  'settle-ask': onceAsked,
  'hand-back': onceAsked,
  'ask-for-a-call': onceAsked,
  'note-the-call': onceAsked,
  'change-the-day': onceAsked,
  escalate: whileOpen,
  'take-up': whileOpen,
  reassign: whileOpen,
  'add-need': whileOpen,
  'withdraw-need': whileOpen,
  'reference-note': stages,
  'give-consent': stages,
  'withdraw-consent': stages,
  reschedule: whileOpen,
  close: whileOpen,
  're-open': ['closed'],
  'note-export': stages,
  'erase-personal-data': ['closed'],
};
