/** Somebody else was quicker; whoever has seen something too can still say it. */
import type { PageAnswer } from '#functions/web/page.ts';
import { addressOf } from '../address.ts';
import { volunteerPage } from '../frame.tsx';
import type { Asked } from './question.tsx';

export function answeredByAnotherPage(visit: Asked): PageAnswer {
  const { say } = visit;
  const body = (
    <>
      <p>{say('other.body')}</p>
      <p>
        <a href={addressOf(visit, undefined, { change: '1' })}>{say('other.add')}</a>
      </p>
    </>
  );
  return volunteerPage({ visit, heading: say('other.heading'), body });
}
