/** Sends a form as a coordinator does: reads the check page, and presses its button. */
import { formTokenField } from '#functions/web/components/post-form.tsx';
import { seenPage } from '#local/demo/seen-page.ts';
import type { Office } from './office.ts';

type Typed = Parameters<Office['post']>[1];
type Answer = Awaited<ReturnType<Office['post']>>;

/** What the check page says, as text. */
export const saidOn = ({ status = 0, body }: Pick<Answer, 'status' | 'body'>): string =>
  seenPage(status, '/', body).texts('main').join(' ');

/** What the check page's button sends. @throws Error where there is no such button. */
export function confirmation(path: string, { status = 0, body }: Answer): { button: string; form: Typed } {
  const page = seenPage(status, path, body);
  const [button] = page.texts('main button[value=yes]');
  if (button === undefined)
    throw new Error(`nothing to confirm: ${page.heading} ${saidOn({ status, body })}`);
  const form: Record<string, string[]> = {};
  for (const [name, value] of page.form(button).fill({}).entries) {
    // Each request of the office is a session of its own, with a token of its own.
    if (name !== formTokenField) form[name] = [...(form[name] ?? []), value];
  }
  return { button, form };
}

export async function confirm(here: Office, path: string, typed: Typed): Promise<Answer> {
  const check = await here.post(path, typed);
  return here.post(path, confirmation(path, check).form);
}
