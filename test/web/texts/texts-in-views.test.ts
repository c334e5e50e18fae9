/** No view says anything that is not in a catalogue, where it would be said in one language only. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { strayTexts } from './texts-in-views.ts';

const views = globSync('functions/**/*.tsx').sort();

/** What is the same in every language, with the reason. */
const international: Readonly<Record<string, string>> = {
  'width=device-width, initial-scale=1': 'how wide the page is, for the browser',
  'light dark': 'a colour scheme, for the browser',
};

describe('a view', () => {
  it('is there to be read', () => {
    expect(views.length).toBeGreaterThan(50);
  });

  it.each(views)('%s says nothing of its own', (view) => {
    const stray = strayTexts(readFileSync(view, 'utf8'));
    expect(stray.filter(({ text }) => !(text in international))).toEqual([]);
  });

  it.each([
    ['between tags', '<p>Hello</p>'],
    ['as an expression', "<p>{'Hello'}</p>"],
    ['in a template', `<p>{\`Hello $\{name}\`}</p>`],
    ['by a condition', "<p>{yes ? 'Hello' : ''}</p>"],
    ['where it holds', "<p>{yes && 'Hello'}</p>"],
    ['in an attribute', '<Field label="Hello" />'],
    ['for screen readers', "<nav aria-label={'Hello'} />"],
    ['in a choice', "<Radios choices={[{ value: 'a', label: 'Hello' }]} />"],
  ])('would be caught with a text %s', (_, source) => {
    expect(strayTexts(`const view = ${source};`).map(({ text }) => text)).toEqual(['Hello']);
  });

  it('may hold what is no text: names of classes, addresses, punctuation', () => {
    const source = '<a class="quiet" href="/coordinator">{say("today")} · {`(`} – №{" "}</a>';
    expect(strayTexts(`const view = ${source};`)).toEqual([]);
  });
});
