import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashedName } from '#functions/web/look/build/output.ts';
import { sheet } from '#functions/web/look/build/sheets.ts';
import { trimmed } from '#functions/web/look/build/trim.ts';
import built from '#functions/web/look/built/built.json' with { type: 'json' };

const folder = 'functions/web/look/built';

describe('trimming a sheet', () => {
  it('drops what our components never render, and keeps the rest of the rule', () => {
    expect(trimmed('.govuk-label--xl,.govuk-label--l{margin:0}')).toBe('.govuk-label--l{margin:0}');
    expect(trimmed('@media print{.govuk-button--start{margin:0}}')).toBe('');
  });

  it('keeps a rule that only mentions them to leave them alone', () => {
    const rule = '.govuk-label:not(.govuk-label--xl)+.govuk-hint{margin:0}';
    expect(trimmed(rule)).toBe(rule);
  });

  it('writes colours out, in queries too', () => {
    const css = ':root{--govuk-link-colour:#00f}@media screen{a{color:var(--govuk-link-colour, #0b5a8a)}}';
    expect(trimmed(css)).toBe('@media screen{a{color:#0b5a8a}}');
  });
});

describe('a file that browsers keep for ever', () => {
  it('gets another name when its contents change', () => {
    expect(hashedName('staff.css', 'a')).toMatch(/^staff\.[0-9a-f]{10}\.css$/);
    expect(hashedName('staff.css', 'a')).not.toBe(hashedName('staff.css', 'b'));
  });
});

describe('what was built', () => {
  it('is there under the very names that pages use, each true to its contents', async () => {
    const names = await readdir(join(folder, 'static'));
    for (const address of [built.staffSheet, built.mark, ...Object.values(built.scripts)]) {
      const name = address.replace('/static/', '');
      expect(names).toContain(name);
      const hash = createHash('sha256')
        .update(await readFile(join(folder, address)))
        .digest('hex');
      expect(name.split('.')[1]).toBe(hash.slice(0, 10));
    }
  });

  it('has nothing of the government whose library it is made from', async () => {
    const sheets = [built.volunteerSheet, await readFile(join(folder, built.staffSheet), 'utf8')];
    for (const css of sheets) {
      expect(css).not.toMatch(/gds.?transport|font-face|crown|crest|govuk-header|govuk-footer|url\(/i);
      expect(css).not.toContain('--govuk-');
    }
  });

  it('cannot hold a sheet with a mistake in it', async () => {
    await expect(sheet('test/web/look/no-such-sheet.scss')).rejects.toThrow();
  });
});
