/** docs/security.md: each control names its evidence, and the evidence is there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('docs/security.md', 'utf8');
const named = [...text.matchAll(/`((?:test|functions|infra|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
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

  it('explains what holds only partly', () => {
    const partly = lines
      .filter((line) => line.includes('| partly |'))
      .flatMap((line) => line.match(/\d+\.\d+\.\d+/g) ?? []);
    const explained = text.slice(text.indexOf('## What is not done', text.indexOf('## OWASP')));
    expect(partly.filter((number) => !explained.includes(number))).toEqual([]);
  });
});
