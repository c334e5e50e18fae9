/** Puts an answer into the case: its free text first, among the people, then one event. */

import { log } from '#functions/runtime/log.ts';
import type { GivenAnswer } from '#functions/web/answers/index.tsx';
import type { VolunteerDependencies } from '../dependencies.ts';
import { saveNote } from '../note.ts';
import type { RecordedAnswer } from '../recorded-answer.ts';
import type { Asked } from './question.tsx';
import { sameAnswer } from './same-answer.ts';

/** `try-again`: the case changed while the answer came in; nothing was recorded, and sending it once more will do. */
export type Sent = 'recorded' | 'too-late-to-change' | 'try-again';

export async function sendAnswer(
  deps: VolunteerDependencies,
  visit: Asked,
  mine: RecordedAnswer | undefined,
  answer: GivenAnswer,
): Promise<Sent> {
  const { link, ask } = visit;
  const noted = await saveNote(deps, visit, answer.note ?? '');
  const command = answer.command({ askId: ask.id, volunteer: link.person, ...noted });
  // The model knows a repeated answer from the one it turned on; late ones, which it only notes, are known from the log.
  if (mine?.event.ignored && 'answer' in command && sameAnswer(mine.event.answer, command.answer))
    return 'recorded';
  const done = await deps.cases.carryOut(link.reference, command, { role: 'volunteer', id: link.person });
  if (done.ok) return 'recorded';

  const { refused } = done.failure;
  log.info('command-refused', { reference: link.reference, command: command.type, refusal: refused });
  switch (refused) {
    case 'already-recorded':
      return 'recorded';
    case 'too-late-to-change':
      return 'too-late-to-change';
    default:
      return 'try-again';
  }
}
