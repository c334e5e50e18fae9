/** What speaks against asking somebody just now, in a few words beside their name in the long list. */
import { absenceOn, openAsk } from '#case';
import { reachOf } from '#functions/messages/reach.ts';
import type { Person } from '#functions/store/ports.ts';
import { dateText } from '#functions/web/components/when.tsx';
import type { OnCase } from '../../on-case.ts';

/** `Nurlan – away until 3 December`. */
export const nameWithRemark = (the: OnCase, person: Person): string =>
  [person.name, ...remarkOn(the, person)].join(' – ');

/** At most one remark: the one that weighs most. */
function remarkOn({ say, state, today, language }: OnCase, person: Person): string[] {
  const ask = openAsk(state);
  const away = absenceOn(person, today);
  if (ask?.volunteer === person.id && !ask.handedBack) return [say('assign.has-it')];
  if (reachOf(person).length === 0) return [say('assign.unreachable')];
  if (away !== undefined) return [say('assign.away', { date: dateText(away.to, language) })];
  if (ask?.before.includes(person.id)) return [say('assign.asked-before')];
  return [];
}
