/** Adds a need to a case, or takes one back. */
import * as v from 'valibot';
import { type CaseCommand, failed, isUnmet, ok } from '#case';
import { readNeeds } from '#functions/web/answers/read-needs.ts';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { oneOf } from '#functions/web/forms/fields.ts';
import { type Form, one } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { Page } from '#functions/web/page.ts';
import { caseForm } from '../case-form.tsx';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { carryOut, type OnCase } from '../on-case.ts';
import { NeedView } from './view.tsx';

const schema = v.object({ assessed: oneOf(['yes', 'no']) });

function read(_the: OnCase, form: Form) {
  const needId = one(form, 'withdraw');
  if (needId !== '') return ok<CaseCommand>({ type: 'withdraw-need', needId });
  const read = readForm(schema, form);
  const { needs, errors } = readNeeds(form);
  const [need] = needs;
  const unnamed: FieldErrors =
    need === undefined && Object.keys(errors).length === 0
      ? { 'need-1-kind': { message: 'no-needs-named' } }
      : errors;
  if (!read.ok || need === undefined) return failed({ ...unnamed, ...(read.ok ? {} : read.failure) });
  return ok<CaseCommand>({ type: 'add-need', need, assessed: read.value.assessed === 'yes' });
}

export const need = (deps: CoordinatorDependencies): Page =>
  caseForm<CaseCommand>(deps, {
    title: 'action.need',
    labels: 'need',
    done: 'need',
    read,
    act: carryOut,
    body: (the, view) => (
      <NeedView
        say={the.say}
        word={the.word}
        language={the.language}
        needs={the.state.needs.filter(isUnmet)}
        {...view}
      />
    ),
  });
