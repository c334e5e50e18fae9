/** Which contact a question needs next: the ladder, climbed one rung at a time until somebody answers or all is tried. */
import { anotherWay } from './another-way.ts';
import { findAsk } from './asks.ts';
import { made, type NextContact, plan, type Reach } from './contact-plan.ts';
import type { AskId, Instant } from './events.ts';
import { climbed, ladderFor, timesAfter } from './ladder.ts';
import { cameBack, channelFor, roleOf } from './reach.ts';
import type { Settings } from './settings.ts';
import type { AskState, CaseState, Contact } from './state.ts';
import type { ContactAction } from './vocabulary.ts';

/** Safe to ask again at any time: a contact that was planned but not sent is given again, one that was made is not. */
export function nextContact(
  state: CaseState,
  askId: AskId,
  reach: Reach,
  settings: Settings,
  now: Instant,
): NextContact {
  const ask = findAsk(state, askId);
  if (ask === undefined) throw new Error(`${state.reference} has no ${askId}`);
  if (ask.status !== 'open') return { do: 'settled', outcome: ask.status };
  if (ask.handedBack) return { do: 'settled', outcome: 'handed-back' };
  if (state.untold !== undefined || state.waitingFor !== undefined)
    return { do: 'settled', outcome: 'interrupted' };
  if (reach(ask.volunteer).length === 0) return { do: 'settle', outcome: 'unreachable' };
  const due = dueRung(ask, settings, now);
  if (due === 'silent') return { do: 'settle', outcome: 'silent' };
  const top = climbed(ask);
  const last = ask.contacts.findLast((contact) => contact.rung === top);
  if (last !== undefined && due.rung === top) return standing(state, ask, last, reach, settings, now);
  return climb(state, ask, due, reach, settings, now);
}

interface DueRung {
  rung: number;
  action: ContactAction;
}

/**
 * The rung the ladder stands on: the latest one that is due, so that a workflow lost for weeks does not make up for
 * all it missed. The first rung always comes first: nobody is silent who was never asked.
 */
function dueRung(ask: AskState, settings: Settings, now: Instant): DueRung | 'silent' {
  const rungs = ladderFor(ask, settings).rungs;
  const top = climbed(ask);
  const last = ask.contacts.findLast((contact) => contact.rung === top);
  const first = rungs[0];
  if (first === undefined) return 'silent';
  if (last === undefined) return { rung: 0, action: first.action };
  const times = timesAfter(last, ask, settings);
  const due = times.rungs.findLast((rung) => rung.at <= now);
  if (due !== undefined) return due;
  if (now >= times.silentAt) return 'silent';
  return { rung: top, action: last.action };
}

/** The ladder stands on a rung that was climbed: wait there, send what was not sent, or find another way. */
function standing(
  state: CaseState,
  ask: AskState,
  last: Contact,
  reach: Reach,
  settings: Settings,
  now: Instant,
): NextContact {
  const role = roleOf(last.action);
  const arrives = !cameBack(last) && last.status !== 'not-sent';
  if (!arrives && role === 'volunteer' && last.person === ask.volunteer)
    return anotherWay(state, ask, last, reach, settings, now);
  return made(ask, last, settings, now);
}

function climb(
  state: CaseState,
  ask: AskState,
  due: DueRung,
  reach: Reach,
  settings: Settings,
  now: Instant,
): NextContact {
  const rung = plan(ask, due.rung, due.action, settings, now);
  const role = roleOf(due.action);
  if (due.action === 'backup-volunteer' && ask.backupChosen !== true) return { do: 'find-backup', ...rung };
  if (role === 'manager') return { do: 'contact', ...rung, role, made: false };
  const person = role === 'coordinator' ? state.coordinator : ask.volunteer;
  const channel = role === 'coordinator' ? reach(person)[0] : channelFor(due.action, ask, reach);
  if (channel === undefined && role === 'volunteer') return { do: 'settle', outcome: 'unreachable' };
  return { do: 'contact', ...rung, ...(channel && { channel }), role, person, made: false };
}
