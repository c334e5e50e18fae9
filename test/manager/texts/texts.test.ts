import { describe, expect, it } from 'vitest';
import { languages } from '#case';
import { en } from '#functions/manager/texts/en.ts';
import { type ManagerText, managerTexts } from '#functions/manager/texts/index.ts';

const isText = (key: string): key is ManagerText => Object.hasOwn(en, key);
const argumentsOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => [name, name === 'count' ? 2 : 'x']),
  );

describe('what managers read', () => {
  it.each(Object.keys(en).filter(isText))('"%s" can be said, with everything filled in', (key) => {
    for (const language of languages) {
      const said = managerTexts(language)(key, argumentsOf(en[key]));
      expect(said.trim()).not.toBe('');
      expect(said).not.toMatch(/[{}]/);
    }
  });
});
