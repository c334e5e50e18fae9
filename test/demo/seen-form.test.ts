/** A person fills in a form by what they read on it, and their browser sends what browsers send. */
import { describe, expect, it } from 'vitest';
import { seenPage } from '#local/demo/seen-page.ts';

const page = seenPage(
  200,
  '/cases/new?lang=en',
  `<h1>New   case</h1>
  <form method="get" action="/find"><input name="reference"></form>
  <form method="post">
    <input type="hidden" name="token" value="t&amp;1">
    <label for="firstName">First name</label><input type="text" id="firstName" name="firstName" value="Old">
    <fieldset><legend>Language</legend>
      <label><input type="radio" name="language" value="kk"> Қазақша</label>
      <label><input type="radio" name="language" value="en" checked> English</label>
    </fieldset>
    <fieldset><legend>Why?</legend>
      <label><input type="checkbox" name="why" value="displaced"> Had to move</label>
      <label><input type="checkbox" name="why" value="no-income"> No income</label>
    </fieldset>
    <label for="area">Area</label>
    <select id="area" name="area"><option value="">Choose</option><option value="talgar">Talgar</option></select>
    <label for="one">How many</label><input id="one" name="need-1">
    <label for="two">How many</label><input id="two" name="need-2">
    <label for="story">Story</label><textarea id="story" name="story">kept &lt;b&gt;</textarea>
    <input type="text" name="gone" disabled>
    <button type="submit">Open the case</button>
  </form>`,
);
const sent = (answers: Record<string, string | string[]>) =>
  page
    .form('Open the case')
    .fill(answers)
    .entries.map(([name, value]) => `${name}=${value}`);

describe('a form that nobody has touched', () => {
  it('sends what it holds: no unmarked box, nothing disabled, texts as they read', () => {
    expect(sent({})).toEqual([
      'token=t&1',
      'firstName=Old',
      'language=en',
      'area=',
      'need-1=',
      'need-2=',
      'story=kept <b>',
    ]);
  });

  it('goes to its own page when it names no other', () => {
    expect(page.form('Open the case').fill({}).address).toBe('/cases/new?lang=en');
  });
});

describe('a form that is filled in', () => {
  it('takes answers by label or by name, and choices by their words or their values', () => {
    const entries = sent({
      'First name': 'Aliya',
      Language: 'Қазақша',
      'Why?': ['Had to move', 'no-income'],
      Area: 'Talgar',
      'need-2': '3',
    });
    expect(entries).toEqual([
      'token=t&1',
      'firstName=Aliya',
      'language=kk',
      'why=displaced',
      'why=no-income',
      'area=talgar',
      'need-1=',
      'need-2=3',
      'story=kept <b>',
    ]);
  });

  it.each([
    ['a field that is not there', { Surname: 'N' }, '0 fields are "Surname"'],
    ['a label that two fields have', { 'How many': '2' }, '2 fields are "How many"'],
    ['a choice that is not offered', { Language: 'Deutsch' }, '"Language" offers no "Deutsch"'],
    ['an entry that a list does not have', { Area: 'Mars' }, '"Area" offers no "Mars"'],
  ])('refuses %s', (_, answers, message) => {
    expect(() => sent(answers)).toThrow(message);
  });
});

describe('a page', () => {
  it('is read with its spaces in order', () => {
    expect(page.heading).toBe('New case');
  });

  it('has no form behind a button that is not there', () => {
    expect(() => page.form('Close the case')).toThrow('New case');
  });
});
