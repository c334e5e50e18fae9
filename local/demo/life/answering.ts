/** A volunteer opens the link of a message, fills in the form and sends it until the page says that it is recorded. */
import type { Message } from '../control-room.ts';
import { holds } from '../expect.ts';
import type { Answers } from '../seen-form.ts';
import type { SeenPage } from '../seen-page.ts';
import { linkIn } from './mail.ts';
import { type Confirmed, did, pass, type World } from './world.ts';

export interface Answering extends Confirmed {
  /** Waits for the message whose link is followed. */
  asked(): Promise<Message>;
  answers: Answers;
  /** Who answers what: `Zhanna brings the beds`. */
  told: string;
}

/** What each question's page is called, in English. */
const headings: Record<Confirmed['kind'], string> = {
  assessment: 'What does the family need?',
  delivery: 'What reached the family?',
  'check-in': 'How is the family now?',
};

/** So long a volunteer takes: a visit to the family on the next day, and the answer on the way home. */
const hoursToAnswer = 27;
const thanks = 'Thank you!';

/** As often as a person sends a form again that asks for it. */
const mostTries = 3;

/** @returns the page that thanks. */
export async function answer(the: World, { kind, asked, answers, told }: Answering): Promise<SeenPage> {
  const question = await openQuestion(the, asked);
  holds(question.heading === headings[kind], `the question "${headings[kind]}"`, question.heading);
  const sending = question.form('Send the answer').fill(answers);
  let page = await the.browser.send(sending);
  for (let tries = 1; page.status === 409 && tries < mostTries; tries += 1)
    page = await the.browser.send(sending);
  holds(page.heading === thanks, 'thanks for the answer', [page.status, page.heading, page.wrong]);
  await did(the, told);
  return page;
}

/** A message may come twice after a crash: a second one leads to the thanks for what was answered, and to nothing to do. */
async function openQuestion(the: World, asked: Answering['asked']): Promise<SeenPage> {
  for (;;) {
    const message = await asked();
    if (await isAnswered(the, message)) continue;
    await pass(the, hoursToAnswer);
    return the.browser.open(linkIn(message));
  }
}

/** Is this a message about a question that was answered already? */
export const isAnswered = async ({ browser }: World, message: Message): Promise<boolean> =>
  (await browser.open(linkIn(message))).heading === thanks;
