/** What nobody types by accident, and what somebody might; each has marks by which it is known again if it comes to life. */

const long = (length: number): string => 'Қ'.repeat(length / 2) + 'x'.repeat(length / 2);

/** Texts for every field of a form at once. */
export const texts: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: ' \t ',
  'far too much': long(10_000),
  letters: 'many',
  'a number below zero': '-1',
  'a number written otherwise': '1e9',
  'a very large number': '99999999999999999999',
  'the thirtieth of February': '2026-02-30',
  'a script': '<script>hostile()</script><x-hostile>',
  'an element that breaks out': `"><img src=x-hostile onerror=hostile()><x-hostile onhostile="1`,
  'an attribute that breaks out': `x" onhostile="1" y='`,
  'the end of the page': '</textarea></select></title></main></style><x-hostile></x-hostile>',
  'a link that runs': 'javascript:hostile()',
  'a template': `«{{7*7}}» «\${7*7}» «<%=7*7%>»`,
  'a message of ours': '{count, plural, one {# set} other {{{}',
  'right to left': '\u202Eslaever\u2066 مرحبا \u202E',
  'emoji and accents': '👩‍👩‍👧‍👦🇰🇿 e\u0301 \u200D\uFEFF',
  'letters that are none': 'a\u0000b\u0007c\uFFFEd',
  'line ends': 'a\r\nSet-Cookie: hostile=1\r\n\r\n<x-hostile>',
  'a query of a database': `'; DROP TABLE cases; -- " OR 1=1`,
  'names of the language': '__proto__',
};

/** One of them is put into each field alone. */
export const alone = ['no-such-code', '<x-hostile onhostile="1">', long(100_000)];

/** Whole bodies that no form of ours sends. */
export const bodies: Readonly<Record<string, { body: string; type?: string }>> = {
  nothing: { body: '' },
  'broken percent signs': { body: '%&%zz=%E0%A4&%=%' },
  'bytes that are no text': { body: 'name=%ED%A0%80%FF%00&note=%C0%AF' },
  'names of the language': { body: '__proto__=x&constructor=y&toString=z&__proto__[a]=b&hasOwnProperty=1' },
  'no form': { body: '{"name":["x"]}', type: 'application/json' },
  'a broken upload': {
    body: '--x\r\nContent-Disposition: form-data',
    type: 'multipart/form-data; boundary=x',
  },
  'an upload without a boundary': { body: 'x', type: 'multipart/form-data' },
  'ten thousand fields': { body: Array.from({ length: 10_000 }, (_, at) => `need-${at}-kind=bed`).join('&') },
};

/** What shows that a payload has come to life on a page. */
export const signsOfLife: readonly RegExp[] = [
  /<x-hostile/i,
  /<script[^>]*>\s*hostile/i,
  /<img[^>]*x-hostile/i,
  /"\s*onhostile=/i,
  /href="\s*javascript:/i,
  // Between marks that no token or other random text of ours holds.
  /«49»/,
];
