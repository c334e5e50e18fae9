/** A volunteer opens the link of a message, fills in the form and sends it until the page says that it is recorded. */
import type { Message } from '../control-room.ts';
import { holds } from '../expect.ts';
import type { Answers } from '../seen-form.ts';
import type { SeenPage } from '../seen-page.ts';
import { linkIn } from './mail.ts';
import { type Confirmed, did, pass, type World } from './world.ts';

export interface Answering extends Confirmed {
  /** The message whose link is followed. */
  message: Message;
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
/** As often as a person sends a form again that asks for it. */
const mostTries = 3;

/** @returns the page that thanks. */
export async function answer(the: World, { kind, message, answers, told }: Answering): Promise<SeenPage> {
  await pass(the, hoursToAnswer);
  const question = await the.browser.open(linkIn(message));
  holds(question.heading === headings[kind], `the question "${headings[kind]}"`, question.heading);
  const sending = question.form('Send the answer').fill(answers);
  let page = await the.browser.send(sending);
  for (let tries = 1; page.status === 409 && tries < mostTries; tries += 1)
    page = await the.browser.send(sending);
  holds(page.heading === 'Thank you!', 'thanks for the answer', [page.status, page.heading, page.wrong]);
  await did(the, told);
  return page;
}
