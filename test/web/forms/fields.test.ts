/** The blocks of forms: what they take, what they refuse, and with which message. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '#functions/web/forms/field-errors.ts';
import {
  date,
  dateFrom,
  dateUntil,
  optionalEmail,
  optionalLine,
  optionalOneOf,
  optionalPhone,
  requiredLine,
  requiredText,
  someOf,
  wholeNumber,
} from '#functions/web/forms/fields.ts';
import { all, formOf, one } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';

const read = <const Schema extends v.GenericSchema>(schema: Schema, typed: string | string[] | undefined) => {
  const result = readForm(v.object({ it: schema }), formOf({ it: typed }));
  return result.ok ? result.value.it : (result.failure['it'] ?? 'nothing');
};

describe('a field', () => {
  it.each([
    ['+7 701 123 45 67', '+77011234567'],
    ['8 (701) 123-45-67', '+77011234567'],
    ['7011234567', '+77011234567'],
    ['+998 90 123 45 67', '+998901234567'],
  ])('takes the phone number %s', (typed, expected) => {
    expect(read(optionalPhone, typed)).toBe(expected);
  });

  it.each(['12', 'call me', '+7 701', '8 701 123 45 67 8 9', `+7${'0'.repeat(40)}`])(
    'refuses the phone number %s',
    (typed) => {
      expect(read(optionalPhone, typed)).toMatchObject({ message: 'not-a-phone' });
    },
  );

  it('takes dates that exist, on the right side of today', () => {
    expect(read(date, '2028-02-29')).toBe('2028-02-29');
    expect(read(date, '2027-02-29')).toEqual({ message: 'not-a-date' });
    expect(read(date, '29.02.2028')).toEqual({ message: 'not-a-date' });
    expect(read(dateFrom('2026-11-23'), '2026-11-22')).toEqual({ message: 'date-in-the-past' });
    expect(read(dateFrom('2026-11-23'), '2026-11-23')).toBe('2026-11-23');
    expect(read(dateUntil('2026-11-23'), '2026-11-24')).toEqual({ message: 'date-in-the-future' });
  });

  it('takes whole numbers between its bounds, and says which bound was passed', () => {
    expect(read(wholeNumber(1, 5), ' 5 ')).toBe(5);
    expect(read(wholeNumber(1, 5), '0')).toEqual({ message: 'too-small', limit: 1 });
    expect(read(wholeNumber(1, 5), '6')).toEqual({ message: 'too-large', limit: 5 });
    for (const typed of ['-1', '1e3', '1.0', '٣', '9'.repeat(30)]) {
      expect(read(wholeNumber(1, 5), typed), typed).toEqual({ message: 'not-a-number' });
    }
  });

  it('puts spaces in order in a line and line ends in a text', () => {
    expect(read(requiredLine(20), '  two \n words ')).toBe('two words');
    expect(read(requiredText(20), ' one\r\ntwo\rthree ')).toBe('one\ntwo\nthree');
  });

  it('keeps codes to its list, each once and in its order', () => {
    expect(read(someOf(['a', 'b', 'c']), ['c', 'a', 'c'])).toEqual(['a', 'c']);
    expect(read(someOf(['a', 'b']), ['a', 'z'])).toEqual({ message: 'choose-some' });
    expect(read(optionalOneOf(['a']), '')).toBeUndefined();
    expect(read(optionalOneOf(['a']), 'z')).toEqual({ message: 'choose' });
  });

  it('takes email addresses in small letters', () => {
    expect(read(optionalEmail, ' Bota@Example.ORG ')).toBe('bota@example.org');
    expect(read(optionalEmail, 'bota@')).toEqual({ message: 'not-an-email' });
    expect(read(optionalEmail, undefined)).toBeUndefined();
  });

  it('never throws, whatever is sent, and never yields more than it allows', () => {
    const blocks = [
      requiredLine(10),
      optionalLine(10),
      wholeNumber(0, 9),
      optionalPhone,
      optionalEmail,
      date,
      someOf(['a']),
    ];
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.array(fc.string({ unit: 'binary' }))),
        fc.array(fc.string({ unit: 'binary' })),
        (form, typed) => {
          for (const block of blocks) {
            const result = readForm(v.object({ it: block }), { ...form, it: typed });
            if (result.ok && typeof result.value.it === 'string')
              expect(result.value.it.length).toBeLessThan(255);
          }
        },
      ),
    );
  });
});

describe('a form', () => {
  it('is not fooled by names that objects have by themselves', () => {
    const form = formOf({ name: 'x' });
    expect(one(form, 'constructor')).toBe('');
    expect(all(form, '__proto__')).toEqual([]);
    expect(fieldsOf(form, {}, 'en')('toString').error).toBeUndefined();
  });

  it('says each error in the language of the page', () => {
    const result = readForm(v.object({ name: requiredLine(3) }), formOf({ name: 'too long' }));
    if (result.ok) throw new Error('it is too long');
    const said = (['en', 'ru', 'kk'] as const).map(
      (language) => fieldsOf({}, result.failure, language)('name').error,
    );
    expect(said[0]).toContain('at most 3 characters');
    expect(said[1]).toContain('до 3 знаков');
    expect(new Set(said).size).toBe(3);
  });
});
