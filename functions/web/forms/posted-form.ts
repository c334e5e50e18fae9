/** Reads a posted body into a form. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as v from 'valibot';
import { emptyForm, type Form } from './form.ts';

const parsedBody = v.record(v.string(), v.union([v.string(), v.array(v.string())]));

/**
 * Urlencoded bodies come parsed by the chain; mail providers may send their one-click unsubscribe as
 * multipart (RFC 8058). Anything else is an empty form: the page then says what it misses.
 */
export async function postedForm(event: APIGatewayProxyEventV2): Promise<Form> {
  if (event.requestContext.http.method !== 'POST') return emptyForm;
  const parsed = v.safeParse(parsedBody, event.body);
  if (parsed.success) {
    const entries = Object.entries(parsed.output);
    return Object.fromEntries(entries.map(([name, value]) => [name, [value].flat()]));
  }
  const type = event.headers['content-type'] ?? '';
  if (typeof event.body !== 'string' || !/^multipart\/form-data\b/i.test(type)) return emptyForm;
  return multipart(event.body, event.isBase64Encoded, type);
}

async function multipart(body: string, base64: boolean, type: string): Promise<Form> {
  const bytes = Buffer.from(body, base64 ? 'base64' : 'utf8');
  try {
    const data = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    const names = [...new Set(data.keys())];
    const valuesOf = (name: string) => Promise.all(data.getAll(name).map(textOf));
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await valuesOf(name)])));
  } catch (error) {
    // What the platform says of a malformed body; nothing else is expected here.
    if (error instanceof TypeError) return emptyForm;
    throw error;
  }
}

/** A file's value is its text, however long; nothing chosen is an empty text, as with any field. */
const textOf = async (value: string | File): Promise<string> =>
  typeof value === 'string' ? value : fileText(await value.bytes());

/** UTF-8, with or without its mark; else windows-1251, which is what Excel writes in Russian. */
function fileText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
