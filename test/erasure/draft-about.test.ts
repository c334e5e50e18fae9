/** Which half-typed forms are about a family that is erased: those, and nobody else's. */
import { describe, expect, it } from 'vitest';
import { isAbout, type KnownFamily } from '#functions/erasure/draft-about.ts';

const aigul: KnownFamily = {
  reference: '7K3M9QT1',
  draftIds: ['the-form-that-opened-it'],
  household: { firstName: 'Айгүл', familyName: 'Серікова', birthYear: 1985, phone: '+77011234567' },
};

const typed = (fields: Record<string, string>, id = 'a-draft') => ({
  id,
  sections: {
    family: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])),
    where: {},
  },
});

describe('a form that somebody has begun', () => {
  it.each([
    ['names its case', { same: '7K3M9QT1' }],
    ['has its phone in another spelling', { phone: '8 (701) 123-45-67', firstName: 'Somebody' }],
    [
      'has its names from another keyboard, in the other order',
      { firstName: 'СЕРИКОВА', familyName: 'айгул' },
    ],
    ['has its names and year', { firstName: 'Айгүл', familyName: 'Серікова', birthYear: '1985' }],
    ['has its names and half a phone', { firstName: 'Айгүл', familyName: 'Серікова', phone: '8701' }],
  ])('is about the family when it %s', (_, fields) => {
    expect(isAbout(typed(fields), aigul)).toBe(true);
  });

  it.each([
    ['is empty', {}],
    ['was shown its case and chose another', { same: 'no', shown: '7K3M9QT1' }],
    ['has one name in common', { firstName: 'Айгүл', familyName: 'Омарова' }],
    ['has another year', { firstName: 'Айгүл', familyName: 'Серікова', birthYear: '1990' }],
    ['has another phone', { firstName: 'Айгүл', familyName: 'Серікова', phone: '+7 702 765 43 21' }],
    ['has the same address alone', { address: 'Абай 5', village: 'Панфилов' }],
  ])('is not when it %s', (_, fields) => {
    expect(isAbout(typed(fields), aigul)).toBe(false);
  });

  it('is about the family when it opened its case, however little it still says', () => {
    expect(isAbout(typed({}, 'the-form-that-opened-it'), aigul)).toBe(true);
  });

  it('is known by the case alone once the household is gone', () => {
    const { household: _gone, ...known } = aigul;
    expect(isAbout(typed({ phone: '+77011234567' }), known)).toBe(false);
    expect(isAbout(typed({ same: '7K3M9QT1' }), known)).toBe(true);
  });
});
