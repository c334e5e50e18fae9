/** Adds a need to a case, or takes one back. */
import * as v from 'valibot';
import { type CaseCommand, failed, isUnmet, ok, type Result } from '#case';
import { readNeeds } from '#functions/web/answers/read-needs.ts';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { oneOf } from '#functions/web/forms/fields.ts';
import { type Form, one } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { Page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import { tokenIn } from '../../forms/tokens.ts';
import type { OnCase } from '../../on-case.ts';
import { caseForm } from '../case-form.tsx';
import { NeedView } from './view.tsx';

const schema = v.object({ assessed: oneOf(['yes', 'no']) });

type Changes = Extract<CaseCommand, { type: 'add-need' | 'withdraw-need' }>;

/** A new need carries the form's token as its id: sent twice, it is added once. */
function read({ deps }: OnCase, form: Form): Result<Changes, FieldErrors> {
  const needId = one(form, 'withdraw');
  if (needId !== '') return ok({ type: 'withdraw-need', needId });
  const read = readForm(schema, form);
  const { needs, errors } = readNeeds(form);
  const [need] = needs;
  const unnamed: FieldErrors =
    need === undefined && Object.keys(errors).length === 0
      ? { 'need-1-kind': { message: 'no-needs-named' } }
      : errors;
  if (!read.ok || need === undefined) return failed({ ...unnamed, ...(read.ok ? {} : read.failure) });
  const assessed = read.value.assessed === 'yes';
  return ok({ type: 'add-need', need, assessed, id: tokenIn(form, deps.newId) });
}

export const need = (deps: CoordinatorDependencies): Page =>
  caseForm<Changes>(deps, {
    title: 'action.need',
    labels: 'need',
    done: 'need',
    read,
    command: (_the, command) => command,
    check: { button: ({ type }) => (type === 'add-need' ? 'need.add-button' : 'need.withdraw-one') },
    body: (the, view) => <NeedView the={the} needs={the.state.needs.filter(isUnmet)} {...view} />,
  });
