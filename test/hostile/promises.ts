/** What every answer keeps to, whatever was sent: returned as a list of what was broken. */
import type { FormField } from '../crawl/forms.ts';
import { formsOf } from '../crawl/forms.ts';
import type { Answer, Entries } from '../crawl/visitor.ts';
import { signsOfLife } from './payloads.ts';

/** A path of ours; or the provider of sign-in, which the local system has on its own address. */
const isOwn = (location: string): boolean =>
  /^\/(?![/\\])/.test(location) || /^http:\/\/localhost:\d+\/local\/oidc\//.test(location);

export function brokenBy(answer: Answer): string[] {
  const { status, body, location } = answer;
  const alive = signsOfLife.flatMap((sign) => body.match(sign) ?? []);
  return [
    ...(status >= 500 ? [`${status}`] : []),
    ...alive.map((text) => `came to life: ${text}`),
    ...(location !== undefined && !isOwn(location) ? [`leads away to ${location}`] : []),
    ...unguarded(answer),
  ];
}

const guards: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^default-src 'none'; .*frame-ancestors 'none'/,
  'cache-control': /^no-store$/,
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
};

/** Whatever a door of ours answers carries these; what the gateway refuses by itself, CloudFront adds them to. */
function unguarded({ address, type, headers, location }: Answer): string[] {
  const isLocal = address.startsWith('/local/') || location === '/local';
  if (isLocal || type.startsWith('application/json')) return [];
  const missing = Object.entries(guards).filter(([name, right]) => !right.test(headers.get(name) ?? ''));
  return missing.map(([name]) => `has ${headers.get(name) ?? 'nothing'} as ${name}`);
}

/** Letters that HTML cannot hold. */
const unholdable = new Set(['\u0000', '\uFFFD', '\uFFFE']);

/** As it comes back from a page: one kind of line end, no space around, and without what HTML cannot hold. */
const asShown = (text: string): string =>
  [...text.replace(/\r\n?/g, '\n')]
    .filter((letter) => !unholdable.has(letter))
    .join('')
    .trim();

/** What was typed and does not stand in the form that comes back. */
export function lostFrom(answer: Answer, entries: Entries): string[] {
  const names = new Set(entries.map(([name]) => name));
  const known = ({ name }: FormField) => names.has(name);
  const forms = formsOf(answer.body, answer.address).filter(({ method }) => method === 'POST');
  const [form] = forms.toSorted((a, b) => b.fields.filter(known).length - a.fields.filter(known).length);
  if (form === undefined) return answer.status === 422 ? ['the form does not come back'] : [];
  return form.fields.flatMap(({ name, kind, options, values }) => {
    const sent = entries.filter(([each]) => each === name).map(([, value]) => value);
    if (kind === 'hidden' || kind === 'file') return [];
    const takes = (value: string) => kind === 'text' || options.includes(value);
    const expected = (kind === 'choice-many' ? sent : sent.slice(0, 1)).filter(takes).map(asShown);
    const shown = values.map(asShown);
    const lost = expected.filter((value) => value !== '' && !shown.includes(value));
    return lost.map(
      (value) => `${name} lost "${value.slice(0, 40)}", shows "${shown.join('|').slice(0, 40)}"`,
    );
  });
}
