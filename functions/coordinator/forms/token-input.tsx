/** The hidden field that carries a form's token. */
import { Hidden } from '#functions/web/components/post-form.tsx';
import type { Form } from '#functions/web/forms/form.ts';
import type { OnPage } from '../on-page.ts';
import { tokenField, tokenIn } from './tokens.ts';

export const Token = ({ the, form }: { the: OnPage; form: Form }) => (
  <Hidden name={tokenField} value={tokenIn(form, the.deps.newId)} />
);
