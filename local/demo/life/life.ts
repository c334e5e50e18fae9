/** One family's whole life in the system, as its people live it: through pages and messages alone. */
import { gatherPeopleAndGoods, openCase } from './beginning.ts';
import { closure } from './closure.ts';
import { deliveries } from './deliveries.ts';
import { followUp } from './follow-up.ts';
import { openMail } from './mail.ts';
import { silenceThenLateAnswer } from './silence.ts';
import type { LifePlayed, World } from './world.ts';

/** @throws NotAsTold where something is not as the story promises. */
export async function playLife(the: World): Promise<LifePlayed> {
  const mail = openMail(the);
  the.listener.chapter('An organisation begins, and a family asks for help');
  await gatherPeopleAndGoods(the);
  const reference = await openCase(the);
  const assessed = await silenceThenLateAnswer(the, mail, reference);
  const brought = await deliveries(the, mail, reference);
  const followed = await followUp(the, mail, reference);
  const timeline = await closure(the, mail, reference);
  return { reference, confirmed: [assessed, ...brought, ...followed], timeline };
}
