/** Reads a form by a schema: its values, or what is wrong with each field. */
import * as v from 'valibot';
import { failed, ok, type Result } from '#case';
import { isErrorText } from '../texts/errors/index.ts';
import type { FieldError, FieldErrors } from './field-errors.ts';
import type { Form } from './form.ts';

/** @param schema an object of the blocks in fields.ts: their messages are keys of the error texts. */
export function readForm<const Schema extends v.GenericSchema>(
  schema: Schema,
  form: Form,
): Result<v.InferOutput<Schema>, FieldErrors> {
  const read = v.safeParse(schema, form);
  if (read.success) return ok(read.output);
  const errors: Record<string, FieldError> = {};
  for (const issue of read.issues) {
    const name = String(issue.path?.[0]?.key ?? '');
    errors[name] ??= errorOf(issue);
  }
  return failed(errors);
}

function errorOf(issue: v.BaseIssue<unknown>): FieldError {
  const message = isErrorText(issue.message) ? issue.message : 'required';
  const limit = issue.requirement;
  return typeof limit === 'number' ? { message, limit } : { message };
}
