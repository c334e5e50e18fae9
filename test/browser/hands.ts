/** What a person does with a form: by the names of its fields, never by the words beside them. */
import type { Locator, Page } from 'playwright-core';
import { formsOf } from '../crawl/forms.ts';
import { filled, refusedIn } from '../hostile/fill.ts';

export type Values = Readonly<Record<string, string | readonly string[]>>;

/** Of what can be seen. */
const seen = (locator: Locator): Locator => locator.locator('visible=true');
const attribute = (value: string): string => value.replaceAll('"', '\\"');

/** Fills in one field, if it can be seen. @returns whether it could. */
export async function fillField(
  page: Page,
  name: string,
  value: string | readonly string[],
): Promise<boolean> {
  const fields = seen(page.locator(`main [name="${attribute(name)}"]`));
  if ((await fields.count()) === 0) return false;
  const type = await fields.first().getAttribute('type');
  const isList = (await seen(page.locator(`main select[name="${attribute(name)}"]`)).count()) > 0;
  const values = [value].flat();
  if (isList) await fields.first().selectOption(values);
  else if (type === 'radio' || type === 'checkbox')
    for (const each of values)
      await seen(page.locator(`main [name="${attribute(name)}"][value="${attribute(each)}"]`)).check();
  else if (type === 'file') return false;
  else await fields.first().fill(values.join('\n'));
  return true;
}

/** Fills in the form that has these fields; what is not named gets what fits. */
export async function fillIn(page: Page, values: Values): Promise<void> {
  const html = await page.content();
  const refused = refusedIn({ body: html });
  const forms = formsOf(html, new URL(page.url()).pathname).filter(
    ({ method, action }) => method === 'POST' && action !== '/sign-out',
  );
  const form =
    forms.find(({ fields }) =>
      Object.keys(values).every((name) => fields.some((field) => field.name === name)),
    ) ?? forms[0];
  if (form === undefined) return;
  const attempts = Object.fromEntries(refused.map((id) => [id, 1]));
  const fitting = Map.groupBy(filled(form, attempts), ([name]) => name);
  for (const { name, kind } of form.fields) {
    const value = values[name] ?? fitting.get(name)?.map(([, each]) => each) ?? [];
    if (kind !== 'hidden' && (name in values || value.length > 0)) await fillField(page, name, value);
  }
}

/** Presses the button that the form is for (others have names), and waits for what comes. */
export async function press(page: Page): Promise<void> {
  const buttons = seen(page.locator('main form[method=post] button[type=submit]'));
  const plain = seen(page.locator('main form[method=post] button[type=submit]:not([name])'));
  await sendBy(page, (await plain.count()) > 0 ? plain.first() : buttons.first());
}

/** Presses the first button that can be seen of those so described, and waits for what comes. */
export const pressThat = (page: Page, selector: string): Promise<void> =>
  sendBy(page, seen(page.locator(`main ${selector}`)).first());

async function sendBy(page: Page, button: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), button.click()]);
  await page.waitForLoadState('load');
}

/** Follows the first link that leads to such an address. */
export async function follow(page: Page, address: string): Promise<void> {
  await Promise.all([
    page.waitForEvent('framenavigated'),
    seen(page.locator(`a[href*="${attribute(address)}"]`))
      .first()
      .click(),
  ]);
  await page.waitForLoadState('load');
}
