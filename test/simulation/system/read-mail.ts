/** The text of an email as the functions write it: the first part that is plain text. */

const part =
  /content-type: text\/plain[\s\S]*?content-transfer-encoding: ([\w-]+)[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/i;

/** @throws Error for a mail that is written in another way. */
export function plainTextOf(mime: string): string {
  const found = part.exec(mime);
  const [, encoding, body = ''] = found ?? [];
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding === 'quoted-printable') return fromQuotedPrintable(body);
  if (encoding === '7bit') return body;
  throw new Error(`A mail whose text is encoded as ${encoding}`);
}

const fromQuotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString();
