/**
 * Builds what pages need besides themselves: style sheets, browser scripts, the mark. Nothing is done when nothing
 * has changed, so it may run before everything. Node runs it without help, since a loader alone would take longer.
 */
import { markFile } from '../mark.ts';
import { fingerprint } from './inputs.ts';
import { hashedName, lastFingerprint, write } from './output.ts';

const look = 'functions/web/look';
const folder = `${look}/built`;

async function build(inputs: string): Promise<void> {
  const [{ sheet }, { scripts }] = await Promise.all([import('./sheets.ts'), import('./scripts.ts')]);
  const [volunteerSheet, staffSheet, browserScripts] = await Promise.all([
    sheet(`${look}/styles/volunteer.scss`),
    sheet(`${look}/styles/staff.scss`),
    scripts('functions/web/browser'),
  ]);
  const files = new Map<string, string>();
  const addressOf = (name: string, content: string): string => {
    const hashed = hashedName(name, content);
    files.set(hashed, content);
    return `/static/${hashed}`;
  };
  await write(folder, files, {
    fingerprint: inputs,
    volunteerSheet,
    staffSheet: addressOf('staff.css', staffSheet),
    mark: addressOf('mark.svg', markFile),
    scripts: Object.fromEntries(
      [...browserScripts].map(([name, code]) => [name, addressOf(`${name}.js`, code)]),
    ),
  });
}

const inputs = await fingerprint(folder);
if (inputs !== (await lastFingerprint(folder))) {
  const started = performance.now();
  await build(inputs);
  console.log(`Built the pages' styles and scripts in ${Math.round(performance.now() - started)} ms`);
}
