/** Which events make a waiting workflow look at the case again. */
import type { Actor, CaseEvent } from './events.ts';

/**
 * True for everything that can change what the case needs, and that the workflow did not do itself.
 * Waking it once too often only makes it look again; `by` spares it looking after its own plans.
 */
export function wakesTheWorkflow(event: CaseEvent, by?: Actor): boolean {
  switch (event.type) {
    case 'assessment-recorded':
    case 'delivery-confirmed':
    case 'check-in-answered':
    case 'goods-set-aside':
    case 'message-bounced':
    case 'message-failed':
    case 'messages-stopped':
    case 'task-handed-back':
    case 'call-asked':
    case 'call-made':
    case 'taken-up':
    case 'need-added':
    case 'need-withdrawn':
    case 'rescheduled':
    case 'closed':
    case 're-opened':
    case 'personal-data-erased':
      return true;
    case 'reassigned':
      return event.backup !== true;
    case 'consent-given':
    case 'consent-withdrawn':
      return event.consent === 'contact';
    case 'check-in-planned':
    case 'ask-settled':
      return by?.role !== 'workflow';
    case 'case-opened':
    case 'assessment-asked':
    case 'goods-missing':
    case 'delivery-asked':
    case 'check-in-asked':
    case 'rung-climbed':
    case 'message-sent':
    case 'message-delivered':
    case 'escalated':
    case 'note-referenced':
    case 'details-exported':
      return false;
  }
}
