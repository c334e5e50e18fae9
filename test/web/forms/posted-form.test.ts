/** What a browser posts, read into a form: fields, and the text of files that were chosen. */
import { describe, expect, it } from 'vitest';
import { postedForm } from '#functions/web/forms/posted-form.ts';
import { gatewayEvent } from '../events.ts';

const part = (head: string, content: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    content,
    Buffer.from('\r\n'),
  ]);
const file = (content: Uint8Array): Buffer =>
  part('name="list"; filename="list.csv"\r\nContent-Type: text/csv', content);

function posted(...parts: Buffer[]) {
  const event = gatewayEvent({
    method: 'POST',
    path: '/coordinator/cases/import',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: Buffer.concat([...parts, Buffer.from('--x--\r\n')]).toString('base64'),
  });
  return postedForm({ ...event, isBase64Encoded: true });
}

/** `Айгүл` is not in windows-1251, `Айгуль` is. */
const inWindows1251 = Uint8Array.from([0xc0, 0xe9, 0xe3, 0xf3, 0xeb, 0xfc]);

describe('a file that was chosen', () => {
  it('arrives as the text of its field, beside what was typed', async () => {
    const form = await posted(
      file(Buffer.from('Айгүл;Омарова\r\n')),
      part('name="step"', Buffer.from('try')),
    );
    expect(form).toEqual({ list: ['Айгүл;Омарова\r\n'], step: ['try'] });
  });

  it('may begin with the mark that Excel puts before UTF-8', async () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Айгүл')]);
    expect(await posted(file(marked))).toEqual({ list: ['Айгүл'] });
  });

  it('may be written in windows-1251, as Excel does in Russian', async () => {
    expect(await posted(file(inWindows1251))).toEqual({ list: ['Айгуль'] });
  });

  it('is an empty text when nothing was chosen', async () => {
    const nothing = part('name="list"; filename=""\r\nContent-Type: application/octet-stream', Buffer.of());
    expect(await posted(nothing)).toEqual({ list: [''] });
  });
});
