/** Steps that journeys of staff have in common. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { families } from '#local/seed/families.ts';
import { fillIn, press, type Values } from './hands.ts';
import type { Step } from './journey.ts';
import type { Walker } from './walker.ts';

export const pathOf = ({ page }: Pick<Walker, 'page'>): string => new URL(page.url()).pathname;

/** How many things the page says are wrong with what was typed. */
export const alerts = ({ page }: Walker): Promise<number> =>
  page.locator('[role=alert] a[href^="#"]').count();

/** Fills in and presses until the page leads elsewhere: pages that ask whether it is meant so are answered with yes. */
export async function complete(walker: Walker, values: Values = {}): Promise<void> {
  const from = pathOf(walker);
  for (let times = 0; times < 5 && pathOf(walker) === from; times += 1) {
    await fillIn(walker.page, values);
    await press(walker.page);
    await walker.look(`${from.split('/').at(-1)}-sent`);
  }
  expect(pathOf(walker), 'still on the same page').not.toBe(from);
}

export const opens = (address: string): Step => [
  `opens ${address}`,
  async ({ walker }) => walker.open(address, address.split('/').at(-1)?.split('?')[0] ?? ''),
];

/** The case of the seeded family of this name. */
export function caseOf(familyName: string): string {
  const family = families.find(({ atHome }) => atHome.familyName === familyName);
  if (family === undefined) throw new Error(`No family is called ${familyName}`);
  return `/coordinator/cases/${family.reference}`;
}

/** By the button above the page; the provider may ask whether it is meant so. */
export async function signOut(page: Page): Promise<void> {
  await page.locator('form[action="/sign-out"] button').first().click();
  await page.waitForURL(/\/local\/oidc|\/signed-out/);
  if (page.url().includes('/local/oidc')) await page.locator('button[name=logout]').click();
  await page.waitForURL(/\/signed-out/);
}
