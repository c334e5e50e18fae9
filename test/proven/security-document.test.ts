/** docs/security.md: each control names its evidence, and the evidence is there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asvsLevels } from './asvs-requirements.ts';

const text = readFileSync('docs/security.md', 'utf8');
const named = [...text.matchAll(/`((?:test|functions|infra|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
/** `1.2.1–1.2.3, 1.2.5` names four. */
const numbersIn = (cell: string): string[] =>
  [...cell.matchAll(/(\d+\.\d+)\.(\d+)(?:–\d+\.\d+\.(\d+))?/g)].flatMap(([, section, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => `${section}.${Number(first) + at}`),
  );
const lines = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));

describe('the threat model', () => {
  it('names tests and sources that exist', () => {
    expect(named.length).toBeGreaterThan(60);
    expect([...new Set(named)].filter((path) => !existsSync(path))).toEqual([]);
  });

  it('has evidence for every threat that it says is met', () => {
    const threats = text.slice(text.indexOf('## Who might come'), text.indexOf('## OWASP')).split('\n');
    const rows = threats.filter((line) => line.startsWith('| ') && !/^\| (threat|-)/.test(line));
    expect(rows.length).toBeGreaterThan(30);
    const open = rows.filter((row) => !row.includes('`test/') && !row.includes('#what-is-not-done'));
    expect(open).toEqual([]);
  });

  it('answers each requirement of the standard’s levels 1 and 2 once, as met or as not applying, and no other', () => {
    const tables = text.slice(text.indexOf('## OWASP'), text.indexOf('## Components')).split('\n');
    const answered = tables
      .filter((line) => /^\| \d/.test(line))
      .flatMap((line) => numbersIn(line.split(' | ')[0] ?? ''));
    const asked = [...asvsLevels].filter(([, level]) => level <= 2).map(([number]) => number);
    expect(answered.toSorted()).toEqual(asked.toSorted());
  });

  it('explains what holds only partly', () => {
    const partly = lines
      .filter((line) => line.includes('| partly |'))
      .flatMap((line) => numbersIn(line.split(' | ')[0] ?? ''));
    const explained = text.slice(text.indexOf('## What is not done', text.indexOf('## OWASP')));
    expect(partly.filter((number) => !explained.includes(number))).toEqual([]);
  });
});
