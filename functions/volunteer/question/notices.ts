/** What a volunteer should know before they answer a question that does not simply wait for them. */
import type { Settings } from '#case';
import { instantText } from '#functions/web/components/when.tsx';
import { waitsForACallSince } from '../call/may-ask.ts';
import type { RecordedAnswer } from '../recorded-answer.ts';
import type { Asked } from './question.tsx';

export function noticesOf(visit: Asked, mine: RecordedAnswer | undefined, settings: Settings): string[] {
  const since = waitsForACallSince(visit);
  if (since === undefined) return standing(visit, mine);
  const at = instantText(since, visit.language, settings.timeZone);
  return [visit.say('notice.call-asked', { at }), ...standing(visit, mine)];
}

function standing({ ask, state, link, say }: Asked, mine: RecordedAnswer | undefined): string[] {
  if (mine !== undefined && !mine.event.late) return [say('notice.change')];
  if (state.stage === 'closed') return [say('notice.closed')];
  if (ask.status === 'answered') return [];
  if (ask.status !== 'open') return [say('notice.gone-on')];
  const before = ask.before.includes(link.person);
  if (before && ask.handedBack) return [say('notice.handed-back')];
  return ask.volunteer === link.person ? [] : [say('notice.moved')];
}
