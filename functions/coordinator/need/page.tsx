/** Adds a need to a case, or takes one back. */
import * as v from 'valibot';
import { type CaseCommand, failed, isUnmet, ok, type Result } from '#case';
import { readNeeds } from '#functions/web/answers/read-needs.ts';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { oneOf } from '#functions/web/forms/fields.ts';
import { type Form, formOf, one } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { Page } from '#functions/web/page.ts';
import { caseForm } from '../case-form.tsx';
import type { CoordinatorDependencies } from '../dependencies.ts';
import type { OnCase } from '../on-case.ts';
import { countField, NeedView } from './view.tsx';

const schema = v.object({ assessed: oneOf(['yes', 'no']) });

interface Values {
  command: Extract<CaseCommand, { type: 'add-need' | 'withdraw-need' }>;
  /** How many needs there were when the form was shown: sent twice, it adds one. */
  counted: number | undefined;
}

function read(_the: OnCase, form: Form): Result<Values, FieldErrors> {
  const counted = /^\d{1,4}$/.test(one(form, countField)) ? Number(one(form, countField)) : undefined;
  const needId = one(form, 'withdraw');
  if (needId !== '') return ok({ command: { type: 'withdraw-need', needId }, counted });
  const read = readForm(schema, form);
  const { needs, errors } = readNeeds(form);
  const [need] = needs;
  const unnamed: FieldErrors =
    need === undefined && Object.keys(errors).length === 0
      ? { 'need-1-kind': { message: 'no-needs-named' } }
      : errors;
  if (!read.ok || need === undefined) return failed({ ...unnamed, ...(read.ok ? {} : read.failure) });
  return ok({ command: { type: 'add-need', need, assessed: read.value.assessed === 'yes' }, counted });
}

/** The very need has been added since the form was shown. */
function isAdded({ state }: OnCase, { command, counted }: Values): boolean {
  if (command.type !== 'add-need' || counted === undefined) return false;
  const { kind, quantity, urgency } = command.need;
  return state.needs
    .slice(counted)
    .some((need) => need.kind === kind && need.quantity === quantity && need.urgency === urgency);
}

export const need = (deps: CoordinatorDependencies): Page =>
  caseForm<Values>(deps, {
    title: 'action.need',
    labels: 'need',
    done: 'need',
    start: (the) => formOf({ [countField]: the.state.needs.length }),
    read,
    isSo: isAdded,
    command: (_the, { command }) => command,
    check: {
      button: ({ command }) => (command.type === 'add-need' ? 'need.add-button' : 'need.withdraw-one'),
    },
    body: (the, view) => <NeedView the={the} needs={the.state.needs.filter(isUnmet)} {...view} />,
  });
