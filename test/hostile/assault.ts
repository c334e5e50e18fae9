/** Everything that is sent to one form, but for the sending that is meant. */
import { type FormField, type FoundForm, kindOfName } from '../crawl/forms.ts';
import type { Answer, Entries, Visitor } from '../crawl/visitor.ts';
import { filled } from './fill.ts';
import { alone, bodies, texts } from './payloads.ts';
import { brokenBy, lostFrom } from './promises.ts';

/** So many are under way at the same time. */
const atOnce = 4;

const payloads = Object.values(texts);
/** Every text comes to stand in some field, and in forms of few fields in each of them. */
const rounds = (fields: number): number =>
  fields === 0 ? 0 : Math.max(3, Math.ceil((payloads.length * Math.min(fields, 2)) / fields));

interface Attempt {
  what: string;
  send(): Promise<Answer>;
  /** What was typed, where it has to come back. */
  typed?: Entries;
}

function firstOfEachKind(fields: readonly FormField[]): FormField[] {
  const kinds = Map.groupBy(fields, ({ name }) => kindOfName(name));
  return [...kinds.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

export async function assault(form: FoundForm, by: Visitor): Promise<string[]> {
  const { action } = form;
  const meant = filled(form);
  const typed = new Set(form.fields.filter(({ kind }) => kind === 'text').map(({ name }) => name));
  const tokens = new Set(form.fields.filter(({ kind }) => kind === 'hidden').map(({ name }) => name));

  const everywhere = Array.from({ length: rounds(typed.size) }, (_, round): Attempt => {
    const names = [...typed];
    const textOf = (name: string) => payloads[(round * names.length + names.indexOf(name)) % payloads.length];
    const entries = meant.map(([name, value]) => [name, (typed.has(name) && textOf(name)) || value] as const);
    const what =
      names.length > 2 ? `round ${round}` : names.map((name) => textOf(name)?.slice(0, 20)).join(', ');
    return { what: `${what} in every field`, send: () => by.post(action, entries), typed: entries };
  });
  const untouched = meant.filter(([name]) => tokens.has(name));
  const untyped: Attempt = { what: 'only what is hidden', send: () => by.post(action, untouched) };
  const singly = firstOfEachKind(form.fields).flatMap(({ name }, turn): Attempt[] => {
    const others = meant.filter(([each]) => each !== name);
    const sent = (values: readonly string[]): Entries => [
      ...others,
      ...values.map((value) => [name, value] as const),
    ];
    const text = alone[turn % alone.length] ?? '';
    return [
      { what: `${name} three times`, send: () => by.post(action, sent(['a', 'b', '<x-hostile>'])) },
      { what: `${text.slice(0, 20)} in ${name}`, send: () => by.post(action, sent([text])) },
    ];
  });
  const odd = Object.entries(bodies).map(
    ([what, { body, type }]): Attempt => ({
      what: `a body of ${what}`,
      send: () => by.post(action, body, type === undefined ? {} : { 'content-type': type }),
    }),
  );
  return inTurn([untyped, ...everywhere, ...singly, ...odd]);
}

async function inTurn(attempts: readonly Attempt[]): Promise<string[]> {
  const broken: string[] = [];
  for (let at = 0; at < attempts.length; at += atOnce) {
    const some = attempts.slice(at, at + atOnce);
    const found = await Promise.all(some.map((attempt) => tried(attempt)));
    broken.push(...found.flat());
  }
  return broken;
}

async function tried({ what, send, typed }: Attempt): Promise<string[]> {
  const answer = await send();
  const lost =
    typed !== undefined && answer.status >= 400 && answer.status < 500 ? lostFrom(answer, typed) : [];
  return [...brokenBy(answer), ...lost].map((problem) => `${what}: ${problem}`);
}
