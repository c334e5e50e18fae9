/** Records an answer for somebody reached by phone: the same forms as behind a volunteer's link. */
import * as v from 'valibot';
import { type AskState, failed, findAsk, ok, openAsk, type PersonId } from '#case';
import { type GivenAnswer, readAnswer } from '#functions/web/answers/index.tsx';
import { oneOf } from '#functions/web/forms/fields.ts';
import { type Form, formOf, one } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { Page } from '#functions/web/page.ts';
import { whoIsWho } from '#functions/web/who-is-who.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import type { OnCase } from '../../on-case.ts';
import { caseForm } from '../case-form.tsx';
import { AnswerView, ChooseQuestion } from './view.tsx';

interface Values {
  ask: AskState;
  by: PersonId;
  given: GivenAnswer;
}

/** The question named in the address or the form; else the open one, else the latest. */
function askOf({ state, request }: OnCase, form: Form): AskState | undefined {
  const id = one(form, 'ask') || request.query['ask'];
  return id === undefined ? (openAsk(state) ?? state.asks.at(-1)) : findAsk(state, id);
}

/** Who can have given the answer: whoever was asked, now or before, or the coordinator who talked to the family. */
const answerers = (the: OnCase, ask: AskState): PersonId[] => [
  ...new Set([ask.volunteer, ...ask.before, the.user.id]),
];

export const answer = (deps: CoordinatorDependencies): Page =>
  caseForm<Values>(deps, {
    title: 'action.answer',
    labels: 'answer',
    done: 'answered',
    start: (the) => {
      const ask = askOf(the, {});
      return formOf({ ask: ask?.id });
    },
    read: (the, form) => {
      const ask = askOf(the, form);
      if (ask === undefined) return failed({ ask: { message: 'choose' } });
      const who = readForm(v.object({ by: oneOf(answerers(the, ask)) }), form);
      const given = readAnswer(form, ask, the.state);
      if (who.ok && given.ok) return ok({ ask, by: who.value.by, given: given.value });
      return failed({ ...(who.ok ? {} : who.failure), ...(given.ok ? {} : given.failure) });
    },
    textIn: ({ given }) => given.note,
    command: (_the, { ask, by, given }, noteId) =>
      given.command({ askId: ask.id, volunteer: by, ...(noteId !== undefined && { noteId }) }),
    check: { button: 'answer.button' },
    body: async (the, view) => {
      const ask = askOf(the, view.form);
      if (ask === undefined) return <ChooseQuestion the={the} />;
      const people = answerers(the, ask);
      const { nameOf } = await whoIsWho(deps.people, people);
      return <AnswerView the={the} ask={ask} people={people} nameOf={nameOf} view={view} />;
    },
  });
