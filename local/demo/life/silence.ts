/** The assessment: the first volunteer never answers, the ladder is climbed to the end, and the backup answers late. */
import { holds } from '../expect.ts';
import { type Answering, answer } from './answering.ts';
import { casePage, standsIn } from './case-page.ts';
import { aigerim, gulnara, marat, zhanna } from './cast.ts';
import { isTo, type Mail } from './mail.ts';
import type { Confirmed, World } from './world.ts';

export async function silenceThenLateAnswer(the: World, mail: Mail, reference: string): Promise<Confirmed> {
  the.listener.chapter('A volunteer stays silent');
  const sms = await mail.until('a question to Gulnara by SMS', (message) => message.to === gulnara.phone, 1);
  await standsIn(the.browser, reference, 'Assessment');
  await mail.until(
    'a reminder to Gulnara',
    (message) => message.to === gulnara.phone && message.text !== sms.text,
    4,
  );
  await mail.until('an email to Gulnara', (message) => message.to === gulnara.email, 4);
  const asked = await mail.until('a question to Zhanna instead', (message) => isTo(zhanna, message), 4);
  await mail.until('word to the coordinator', (message) => isTo(aigerim, message), 6);
  await mail.until('word to the manager', (message) => isTo(marat, message), 8);
  await mail.until('the case back on the coordinator’s desk', (message) => isTo(aigerim, message), 10);
  const waiting = (await casePage(the.browser, reference)).texts('.next-step').join(' ');
  holds(
    waiting.includes('The case waits for you: Nobody answered'),
    'a case that waits for Aigerim',
    waiting,
  );

  the.listener.chapter('A late answer');
  const answering: Answering = {
    kind: 'assessment',
    outcome: 'needs-help',
    asked: async () => asked,
    answers: {
      outcome: 'The family needs help',
      'need-1-kind': 'Bed',
      'need-1-quantity': '3',
      'need-1-urgency': 'Urgent',
      'need-2-kind': 'Bedding',
      'need-2-quantity': '3',
      'need-2-urgency': 'Soon',
      risk: 'medium',
      note: 'They sleep on the floor. The youngest coughs.',
    },
    told: 'Zhanna answers late: three beds and three sets of bedding are needed.',
  };
  const thanks = await answer(the, answering);
  const notices = thanks.texts('.notice').join(' ');
  holds(notices.includes('recorded all the same'), 'thanks for a late answer', notices);
  return answering;
}
