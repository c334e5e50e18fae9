/** The page behind a link: the question, or what was recorded of its answer. Looking at it changes nothing. */
import { readAnswer } from '#functions/web/answers/index.tsx';
import { type Page, type PageAnswer, seeOther } from '#functions/web/page.ts';
import { addressOf } from '../address.ts';
import type { VolunteerDependencies } from '../dependencies.ts';
import { recordedAnswer } from '../recorded-answer.ts';
import { behindLink } from '../visit.ts';
import { answeredByAnotherPage } from './answered-by-another.tsx';
import { asksForMoreLines } from './lines.tsx';
import { noticesOf } from './notices.ts';
import {
  type Asked,
  questionAgain,
  questionOnceMore,
  questionPage,
  questionWithMoreLines,
} from './question.tsx';
import { sendAnswer } from './send-answer.ts';
import { thanksPage, tooLatePage } from './thanks.tsx';

export function createQuestionPage(deps: VolunteerDependencies): Page {
  return behindLink(deps, async (visit, request): Promise<PageAnswer> => {
    const { link, state, ask } = visit;
    if (ask === undefined) return seeOther(addressOf(visit, 'stop'));
    const asked: Asked = { ...visit, ask };
    const mine = await recordedAnswer(deps.cases, state, ask, link.person);

    if (request.method === 'GET') {
      const more = request.query['change'] !== undefined;
      if (mine !== undefined && !more)
        return thanksPage(asked, mine, await deps.rows.helpOf(link.person), deps);
      if (ask.status === 'answered' && mine === undefined && !more) return answeredByAnotherPage(asked);
      return questionPage(asked, noticesOf(asked, mine, deps.settings));
    }

    if (asksForMoreLines(request.form)) return questionWithMoreLines(asked, request.form);
    const read = readAnswer(request.form, ask, state);
    if (!read.ok) return questionAgain(asked, request.form, read.failure);
    const sent = await sendAnswer(deps, asked, read.value);
    if (sent.ok) return seeOther(addressOf(visit, undefined, { done: '1' }));
    switch (sent.failure.why) {
      case 'invalid':
        return questionAgain(asked, request.form, sent.failure.errors);
      case 'too-late-to-change':
        return tooLatePage(asked, mine, deps);
      case 'try-again':
        return questionOnceMore(asked, request.form);
    }
  });
}
