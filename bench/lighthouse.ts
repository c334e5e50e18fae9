/**
 * `npm run bench:lighthouse`: Lighthouse on the pages that matter most, as on a mid-range phone with a slow line. Fails
 * where accessibility or best practices are below 100; speed is printed, since it is the machine's as much as ours.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { families } from '#local/seed/families.ts';
import { startSystem } from '#local/system.ts';
import { chromiumFlags, installedChromium } from '../test/browser/chromium.ts';
import { linksSent } from '../test/browser/links-sent.ts';
import { signedIn, staff } from '../test/crawl/sign-in.ts';

const categories = ['accessibility', 'best-practices', 'performance'] as const;
/** These have to be perfect. */
const required: readonly string[] = ['accessibility', 'best-practices'];

const system = await startSystem({
  realTime: false,
  seed: true,
  quiet: true,
  startAt: '2026-11-23T05:00:00Z',
});

try {
  const coordinator = await signedIn(system.url, staff.coordinator);
  const cookie = [...coordinator.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const question = linksSent(system).find((link) => /^\/v\/[^/]+$/.test(link)) ?? '/v/none';
  const pages = [
    { name: 'volunteer question', path: question, headers: {} },
    { name: 'new case', path: '/coordinator/cases/new', headers: { cookie } },
    { name: 'new case, one page', path: '/coordinator/cases/new/one-page', headers: { cookie } },
    { name: 'today', path: '/coordinator', headers: { cookie } },
    { name: 'case page', path: `/coordinator/cases/${families[0]?.reference}`, headers: { cookie } },
  ];
  console.log(`${'page'.padEnd(22)}${categories.map((name) => name.padStart(16)).join('')}`);
  for (const { name, path, headers } of pages) {
    const result = await lookAt(system.url + path, headers);
    if (result === undefined) throw new Error(`Lighthouse says nothing of ${name}`);
    report(name, result.lhr);
  }
} finally {
  await system.stop();
}

/** Where its recording of the browser fails, Lighthouse asks to be run again. */
async function lookAt(
  url: string,
  extraHeaders: Record<string, string>,
  attempts = 3,
): ReturnType<typeof lighthouse> {
  // A browser that has seen a page before would be faster with the next.
  const chrome = await launch({ chromePath: installedChromium(), chromeFlags: [...chromiumFlags] });
  const result = await lighthouse(url, {
    port: chrome.port,
    onlyCategories: [...categories],
    extraHeaders,
    output: 'json',
    logLevel: 'error',
  }).finally(() => chrome.kill());
  const asksForAnother = result?.lhr.runtimeError?.message.includes('run Lighthouse again') ?? false;
  return asksForAnother && attempts > 1 ? lookAt(url, extraHeaders, attempts - 1) : result;
}

interface Report {
  runtimeError?: { message: string } | undefined;
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string | undefined }>;
}

function report(page: string, { categories: found, audits, runtimeError }: Report): void {
  if (runtimeError !== undefined) throw new Error(`${page}: ${runtimeError.message}`);
  const scores = categories.map((name) => Math.round((found[name]?.score ?? 0) * 100));
  console.log(`${page.padEnd(22)}${scores.map((score) => String(score).padStart(16)).join('')}`);
  for (const name of required) {
    if (found[name]?.score === 1) continue;
    process.exitCode = 1;
    for (const { id, weight } of found[name]?.auditRefs ?? []) {
      const audit = audits[id];
      if (weight > 0 && audit !== undefined && audit.score !== null && audit.score < 1)
        console.log(`  ${name}: ${id}: ${audit.title} ${audit.displayValue ?? ''}`);
    }
  }
}
