import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codingFor, compressed } from '#functions/web/compress.ts';

const page = '<p>Сәлеметсіз бе!</p>'.repeat(200);
const answer = { statusCode: 200, headers: { 'content-type': 'text/html' }, body: page };

describe('what a browser takes', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip, br;q=0.8', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['GZIP', 'gzip'],
    ['br; q=0.0, identity', undefined],
    ['deflate', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('in %s is %s', (accepted, coding) => {
    expect(codingFor(accepted)).toBe(coding);
  });
});

describe('a page on its way', () => {
  it('becomes a fraction of its size, and is the same page again on the phone', () => {
    const br = compressed(answer, 'gzip, br');
    const gzip = compressed(answer, 'gzip');
    expect(brotliDecompressSync(Buffer.from(br.body ?? '', 'base64')).toString()).toBe(page);
    expect(gunzipSync(Buffer.from(gzip.body ?? '', 'base64')).toString()).toBe(page);
    expect(br).toMatchObject({ isBase64Encoded: true, statusCode: 200 });
    expect(br.headers).toEqual({
      'content-type': 'text/html',
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
    });
    expect(Buffer.from(br.body ?? '', 'base64').length).toBeLessThan(page.length / 10);
  });

  it('stays as it is for a client that takes nothing else, and says that others may get it smaller', () => {
    expect(compressed(answer, undefined)).toEqual({
      ...answer,
      headers: { 'content-type': 'text/html', vary: 'Accept-Encoding' },
    });
  });

  it('stays as it is when it is short already, empty, or packed', () => {
    for (const each of [
      { ...answer, body: '<p>Short</p>' },
      { ...answer, body: '' },
      { statusCode: 303 },
      { ...answer, body: Buffer.from(page).toString('base64'), isBase64Encoded: true },
    ])
      expect(compressed(each, 'br')).toBe(each);
  });
});
