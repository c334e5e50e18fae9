/** Four families' cases stand at four places of the workflow when the stacks are updated; each goes on to its end. */
import { holds } from '#local/demo/expect.ts';
import { addVolunteer, noticeOn, type Opening, openCase } from '#local/demo/life/beginning.ts';
import { standsIn } from '#local/demo/life/case-page.ts';
import { linkIn } from '#local/demo/life/mail.ts';
import { did, type World } from '#local/demo/life/world.ts';
import type { Answers } from '#local/demo/seen-form.ts';
import type { Running } from '../cloud/running.ts';
import { families, served, unasked, unserved, unsupplied } from './cast.ts';
import { closeCase } from './close-case.ts';
import { type Letters, openLetters } from './letters.ts';

export interface Updating {
  running: Running;
  /** Updates the deployed stacks. @returns what is told of it. */
  update(): Promise<string>;
}

const needs = (kind: string): Answers => ({
  outcome: 'The family needs help',
  'need-1-kind': kind,
  'need-1-quantity': '1',
  'need-1-urgency': 'Soon',
  risk: 'low',
});
const everything: Answers = { delivery: 'Everything was brought' };
const allIsWell: Answers = {
  ...{ housing: 'Well', sleep: 'Well', health: 'Well', income: 'Well', school: 'Well', safety: 'Well' },
  alarm: 'no',
};
/** A check-in comes ten days after the delivery. */
const untilCheckIn = 14;

/** @throws NotAsTold where a case does not stand where it should, or does not go on. */
export async function fourFamilies(the: World, { running, update }: Updating): Promise<void> {
  the.listener.chapter('Four families, and an update in their midst');
  const letters = openLetters(the.room);
  for (const { volunteer } of families) await addVolunteer(the, volunteer, 'English');
  const delivering = await assessed(the, letters, unserved, needs('Bed'));
  const question = await letters.to(unserved.volunteer, 3);
  const following = await assessed(the, letters, served, needs('Bedding'));
  await answers(the, linkIn(await letters.to(served.volunteer, 3)), everything);
  const waiting = await assessed(the, letters, unsupplied, needs('Stove'));
  const asking = await openCase(the, unasked);
  const asked = await letters.to(unasked.volunteer, 3);
  const cases = [asking, delivering, following, waiting];
  const before = await Promise.all(cases.map(running.standsAt));
  const places = [
    ...['Assess the Family', 'Deliver the Goods'],
    ...['Wait for the Day of the Check-in', 'Wait for Goods to Arrive'],
  ];
  holds(JSON.stringify(before) === JSON.stringify(places), `cases that stand at ${places}`, before);

  const told = await update();
  const after = await Promise.all(cases.map(running.standsAt));
  holds(JSON.stringify(after) === JSON.stringify(places), `cases that stand at ${places} still`, after);
  await did(the, `The stacks are updated in place; what goes on: ${told}.`);

  await answers(the, linkIn(asked), { outcome: 'The family needs nothing now', risk: 'low' });
  await closeCase(the, asking);
  await answers(the, linkIn(question), everything);
  await standsIn(the.browser, delivering, 'Follow-up');
  await closeCase(the, delivering);
  await bringStove(the);
  await answers(the, linkIn(await letters.to(unsupplied.volunteer, 3)), everything);
  await standsIn(the.browser, waiting, 'Follow-up');
  await closeCase(the, waiting);
  await answers(the, linkIn(await letters.to(served.volunteer, untilCheckIn)), allIsWell);
  await closeCase(the, following);
  await did(the, 'All four have gone on from where they stood, and are closed.');
}

/** A case is opened and assessed. @returns its reference. */
async function assessed(the: World, letters: Letters, family: Opening, found: Answers): Promise<string> {
  const reference = await openCase(the, family);
  await answers(the, linkIn(await letters.to(family.volunteer, 3)), found);
  return reference;
}

async function answers(the: World, link: string, given: Answers): Promise<void> {
  const question = await the.browser.open(link);
  const page = await the.browser.send(question.form('Send the answer').fill(given));
  holds(page.heading === 'Thank you!', 'thanks for the answer', [page.status, page.heading, page.wrong]);
  await the.room.settle();
}

async function bringStove(the: World): Promise<void> {
  const form = (await the.browser.open('/coordinator/consignments/new')).form();
  const entered = await the.browser.send(
    form.fill({
      'Donor (an organisation)': 'Harbour Aid',
      'Hub where the goods are': 'Salem village',
      ...{
        'item-1-kind': 'Stove',
        'item-1-quantity': '1',
        'item-1-unit': 'piece',
        'item-1-condition': 'good',
      },
    }),
  );
  noticeOn(entered);
  await did(the, 'Aigerim enters a stove, for which a family waits.');
}
