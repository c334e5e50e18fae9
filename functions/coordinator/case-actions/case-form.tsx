/**
 * A form about one case: shown on GET, and on POST read. What can lead to a message is first shown on a check page with
 * the message itself; only what was confirmed there is carried out. The check page keeps nothing: all that was typed
 * travels in its hidden fields.
 */
import type { VNode } from 'preact';
import { type CaseCommand, decide, type Refusal, type Result } from '#case';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { emptyForm, type Form, one } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, seeOther } from '#functions/web/page.ts';
import { caseAddress } from '../addresses.ts';
import { carryOut } from '../carry-out.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { whatFollows } from '../forecast/what-follows.ts';
import type { LabelsOf } from '../forms/field-label.ts';
import { type FormView, formView } from '../forms/form-view.ts';
import { tokenIn } from '../forms/tokens.ts';
import { type OnCase, onCase } from '../on-case.ts';
import type { CoordinatorText } from '../texts/index.ts';
import { caseFormPage } from './case-form-page.tsx';
import { checkedField } from './check/checked-field.ts';
import { type CheckWords, checkPage } from './check/page.tsx';
import type { Done } from './dones.ts';
import { erasedPage } from './erased-page.tsx';

export interface CaseForm<Values> {
  title: CoordinatorText;
  /** Where the names of its fields stand in the texts. */
  labels: LabelsOf;
  /** What the case page says afterwards. */
  done: Done;
  /** What the form holds before anyone has typed. */
  start?(the: OnCase): Form;
  read(the: OnCase, form: Form): Result<Values, FieldErrors>;
  /** Free text: kept with the people before the case refers to it by `noteId`. */
  textIn?(values: Values): string | undefined;
  /** What only the people store knows to be impossible. */
  forbids?(the: OnCase, values: Values): Promise<Refusal | undefined>;
  /** The case is already as this would leave it: a double click is no failure. */
  isSo?(the: OnCase): boolean;
  command(the: OnCase, values: Values, noteId: string | undefined): CaseCommand;
  /** Shown before it is done. Absent where nothing can be sent, or the form itself asks for confirmation. */
  check?: CheckWords<Values>;
  /** Holds the forms themselves, with their buttons; where there is nothing to fill in, the check page comes first. */
  body?(the: OnCase, view: FormView): VNode | Promise<VNode>;
}

export const caseForm = <Values,>(deps: CoordinatorDependencies, what: CaseForm<Values>): Page =>
  onCase(deps, async (the) => {
    const isGet = the.request.method === 'GET';
    if (the.state.personalDataErased && (isGet || !what.isSo?.(the))) return erasedPage(the, what.title);
    const form = isGet ? (what.start?.(the) ?? emptyForm) : the.request.form;
    const wantsForm = isGet || one(form, checkedField) === 'no';
    if (what.body !== undefined && wantsForm) return show(the, what, form, {});
    const read = what.read(the, form);
    if (!read.ok) return show(the, what, form, { errors: read.failure });
    return carryOn(the, what, form, read.value);
  });

async function carryOn<Values>(
  the: OnCase,
  what: CaseForm<Values>,
  form: Form,
  values: Values,
): Promise<PageAnswer> {
  const { deps, reference, state, by } = the;
  const { title, check, body } = what;
  const done = seeOther(`${caseAddress(reference)}?done=${what.done}`);
  if (what.isSo?.(the)) return done;
  const forbidden = await what.forbids?.(the, values);
  if (forbidden !== undefined) return show(the, what, form, { refusal: forbidden });
  const text = what.textIn?.(values);
  const noteId = text === undefined ? undefined : tokenIn(form, deps.newId);
  const command = what.command(the, values, noteId);
  // Nothing of a family is kept for a command that is refused: the model is asked before the text is saved.
  const decided = decide(state, command, { now: deps.now(), settings: deps.settings });
  if (!decided.ok && decided.failure.refused === 'already-recorded') return done;
  if (!decided.ok) return show(the, what, form, { refusal: decided.failure });
  if (check !== undefined && one(form, checkedField) !== 'yes') {
    const follows = await whatFollows(deps, state, command, by);
    if (!follows.ok) return show(the, what, form, { refusal: follows.failure });
    const checked = { title, check, form, values, written: text, hasForm: body !== undefined };
    return checkPage(the, checked, follows.value);
  }
  if (text !== undefined && noteId !== undefined)
    await deps.people.saveNote({ id: noteId, reference, text, by, at: deps.now() });
  const acted = await carryOut(the, reference, command);
  return acted.ok ? done : show(the, what, form, { refusal: acted.failure });
}

async function show<Values>(
  the: OnCase,
  what: CaseForm<Values>,
  form: Form,
  wrong: { errors?: FieldErrors; refusal?: Refusal },
): Promise<PageAnswer> {
  return caseFormPage(the, {
    title: what.title,
    labels: what.labels,
    ...wrong,
    body: await what.body?.(the, formView(the, form, wrong.errors)),
  });
}
