/** Whether somebody can be asked now, and if not, why: in a few words. */
import { absenceOn } from '#case';
import { reachOf } from '#functions/messages/reach.ts';
import type { Person } from '#functions/store/ports.ts';
import { dateText } from '#functions/web/components/when.tsx';
import type { OnPage } from '../on-page.ts';

export function stateText({ say, word, today, language }: OnPage, person: Person): string {
  const away = absenceOn(person, today);
  return [
    say(person.active ? 'people.active' : 'people.inactive'),
    ...(away === undefined ? [] : [say('people.away', { date: dateText(away.to, language) })]),
    ...(reachOf(person).length > 0 ? [] : [say('people.unreachable')]),
    ...person.stopped.map(({ channel }) => say('people.stopped', { message: word(`message.${channel}`) })),
  ].join(', ');
}
