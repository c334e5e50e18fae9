/** What operators read is true: runbooks, commands and log codes are those that there are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { legs } from '#functions/canary/walk.ts';

const folder = 'docs/runbooks';
const overview = readFileSync(join(folder, 'README.md'), 'utf8');
const runbooks = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
const operating = [
  ...runbooks.map((file) => join(folder, file)),
  join(folder, 'README.md'),
  'docs/operating.md',
];
const partOf = (text: string, heading: string): string =>
  text.slice(text.indexOf(`\n## ${heading}\n`)).split('\n## ')[1] ?? '';

describe('the overview of runbooks', () => {
  it('has a line for each, and says what mends it', () => {
    const lines =
      overview
        .split('\n## ')[0]
        ?.split('\n')
        .filter((line) => line.startsWith('| ')) ?? [];
    const named = lines.slice(2).map((line) => {
      const [, why = '', link = '', mends = ''] = line.split('|').map((cell) => cell.trim());
      expect(why.length, line).toBeGreaterThan(10);
      expect(mends.length, line).toBeGreaterThan(10);
      return /\(([\w-]+\.md)\)/.exec(link)?.[1] ?? line;
    });
    expect(named.toSorted()).toEqual(runbooks.toSorted());
  });

  it('explains every code of the log, and no other', () => {
    const catalogue = readFileSync('functions/runtime/log.ts', 'utf8');
    const codes = [...catalogue.matchAll(/^ {2}'([a-z-]+)': \{/gm)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(20);
    const explained = [...partOf(overview, 'What the logs say').matchAll(/^\| `([a-z-]+)` /gm)].map(
      ([, code]) => code,
    );
    expect(explained.toSorted()).toEqual(codes.toSorted());
  });
});

describe('a runbook', () => {
  it.each(runbooks)('%s names what to run, change or look for', (file) => {
    const what = partOf(readFileSync(join(folder, file), 'utf8'), 'Do');
    expect(what).toMatch(/`[^`]+`|\[[\w-]+\]\([\w-]+\.md\)|_Test_|Service Quotas|on their page/);
  });
});

it('The canary’s runbook says of each leg what did not happen', () => {
  const text = readFileSync(join(folder, 'canary-did-not-arrive.md'), 'utf8');
  const named = [...text.matchAll(/^ *\| (`.*?) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([\w-]+)`/g)].map(([, leg]) => leg),
  );
  expect(named.toSorted()).toEqual(legs.toSorted());
});

describe('what operators read', () => {
  const { scripts } = v.parse(
    v.object({ scripts: v.record(v.string(), v.string()) }),
    JSON.parse(readFileSync('package.json', 'utf8')),
  );

  it.each(operating)('%s names commands that there are', (path) => {
    const named = [...readFileSync(path, 'utf8').matchAll(/npm run ([a-z][\w:-]*)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(operating)('%s links what is there', (path) => {
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)];
    const missing = links.map(([, to = '']) => join(path, '..', to)).filter((to) => !existsSync(to));
    expect(missing).toEqual([]);
  });
});
