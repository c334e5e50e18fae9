/** A later version of the app: what was synthesised, with one function and one workflow changed. */
import { createHash } from 'node:crypto';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { inFolder } from '../machine/paths.ts';

const stack = 'Stateless';
const machine = 'asar-rehearsal-case';
/** What the workflow's description begins with in the later version. */
export const laterComment = 'A later version: ';

const assets = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ files: v.record(v.string(), v.object({ displayName: v.string() })) }),
);
const resource = v.looseObject({ Properties: v.optional(v.looseObject({})) });
const template = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({ Resources: v.record(v.string(), resource) }),
);

/** @param changed the construct of the function that is changed: `LookAtTheCase`. @returns the app's folder. */
export async function laterVersion(app: string, changed: string): Promise<string> {
  const later = inFolder('cdk.later.out');
  await rm(later, { recursive: true, force: true });
  await cp(app, later, { recursive: true });
  const { files } = v.parse(assets, await readFile(join(later, `${stack}.assets.json`), 'utf8'));
  const hashOf = (name: string): string => {
    const [hash] = Object.entries(files).find(([, { displayName }]) => displayName === name) ?? [];
    if (hash === undefined) throw new Error(`Nothing is called "${name}" in ${stack}.assets.json`);
    return hash;
  };
  const code = hashOf(`${changed}/Function/Code`);
  // What is uploaded is known by its hash: under an old one, CDK would take it for uploaded.
  for (const hash of [code, hashOf('asar-rehearsal-stateless Template')])
    for (const file of ['manifest.json', `${stack}.assets.json`, `${stack}.template.json`])
      await rewrite(join(later, file), (text) => text.replaceAll(hash, laterHash(hash)));

  await rename(join(later, `asset.${code}`), join(later, `asset.${laterHash(code)}`));
  await rewrite(join(later, `asset.${laterHash(code)}`, 'index.js'), (text) => `/* later */\n${text}`);
  await rewrite(join(later, `${stack}.template.json`), withLaterComment);
  return later;
}

const laterHash = (hash: string): string => createHash('sha256').update(`${hash} later`).digest('hex');

function withLaterComment(text: string): string {
  const read = v.parse(template, text);
  for (const { Properties } of Object.values(read.Resources)) {
    const definition = Properties?.['DefinitionString'];
    if (Properties?.['StateMachineName'] !== machine || typeof definition !== 'string') continue;
    const commented = definition.replace('{"Comment":"', `{"Comment":"${laterComment}`);
    if (commented === definition) break;
    Properties['DefinitionString'] = commented;
    return JSON.stringify(read);
  }
  throw new Error(`The definition of ${machine} has no description that could be changed`);
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}
