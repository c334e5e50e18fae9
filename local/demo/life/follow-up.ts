/** Months of check-ins at the cadence of the family's risk; the second finds a new need. */
import { holds } from '../expect.ts';
import type { Answers } from '../seen-form.ts';
import { type Answering, answer, isAnswered } from './answering.ts';
import { casePage, standsIn } from './case-page.ts';
import { aigerim, zhanna } from './cast.ts';
import { bring } from './deliveries.ts';
import { isTo, type Mail } from './mail.ts';
import type { Confirmed, World } from './world.ts';

const allIsWell: Answers = {
  housing: 'Well',
  sleep: 'Well',
  health: 'Well',
  income: 'Well',
  school: 'Well',
  safety: 'Well',
  alarm: 'no',
};
const stillHard: Answers = { ...allIsWell, housing: 'Hard', income: 'Hard' };
const needsSchoolKits: Answers = {
  'need-1-kind': 'School kit',
  'need-1-quantity': '2',
  'need-1-urgency': 'Soon',
};

/** Longest time between two check-ins, in days. */
const longestGap = 110;
/** Check-ins after the second delivery, until the coordinator reviews the case: the cadence has four. */
const mostCheckIns = 6;

export async function followUp(the: World, mail: Mail, reference: string): Promise<Confirmed[]> {
  the.listener.chapter('Follow-up, and a new need');
  const first = await checkIn(the, mail, { answers: stillHard, told: 'Zhanna: housing is hard still.' });
  const second = await checkIn(the, mail, {
    answers: { ...stillHard, ...needsSchoolKits },
    told: 'Zhanna: two children start school and have nothing for it.',
  });
  await standsIn(the.browser, reference, 'Assessment');
  const assessing: Answering = {
    kind: 'assessment',
    outcome: 'needs-help',
    asked: () => mail.until('an assessment asked of Zhanna', (one) => isTo(zhanna, one), 7),
    answers: { outcome: 'The family needs help', ...needsSchoolKits, risk: 'medium' },
    told: 'Zhanna visits: two school kits are needed.',
  };
  await answer(the, assessing);
  const kits = await bring(the, mail, {
    outcome: 'delivered',
    answers: { delivery: 'Everything was brought' },
    told: 'Zhanna brings two school kits.',
  });
  await standsIn(the.browser, reference, 'Follow-up');
  const later = await untilReview(the, mail);
  holds(later.length > 0, 'check-ins before the review', later.length);
  const waiting = (await casePage(the.browser, reference)).texts('.next-step').join(' ');
  holds(waiting.includes('Time to review the case'), 'a case that waits for its review', waiting);
  return [first, second, assessing, kits, ...later];
}

async function untilReview(the: World, mail: Mail): Promise<Confirmed[]> {
  the.listener.chapter('Things get better');
  const confirmed: Confirmed[] = [];
  for (;;) {
    const next = await mail.until(
      'a check-in or a review',
      (message) => isTo(zhanna, message) || isTo(aigerim, message),
      longestGap,
    );
    if (isTo(aigerim, next)) return confirmed;
    if (await isAnswered(the, next)) continue;
    const answering: Answering = {
      kind: 'check-in',
      outcome: 'answered',
      asked: async () => next,
      answers: allIsWell,
      told: 'Zhanna: the family is well.',
    };
    await answer(the, answering);
    await the.room.settle();
    confirmed.push(answering);
    holds(confirmed.length <= mostCheckIns, 'a review after the last check-in', confirmed.length);
  }
}

async function checkIn(the: World, mail: Mail, what: { answers: Answers; told: string }): Promise<Confirmed> {
  const asked = () => mail.until('a check-in asked of Zhanna', (one) => isTo(zhanna, one), longestGap);
  const answering: Answering = { kind: 'check-in', outcome: 'answered', asked, ...what };
  await answer(the, answering);
  await the.room.settle();
  return answering;
}
