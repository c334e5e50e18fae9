/** A form of staff that is sent by the wrong person, or from the wrong place: nothing is done, nothing typed is lost. */
import type { FoundForm } from '../crawl/forms.ts';
import type { Answer, Entries, Visitor } from '../crawl/visitor.ts';
import { filled } from './fill.ts';
import { brokenBy } from './promises.ts';
import { more, thingsThere } from './things.ts';

export interface Others {
  /** The same person in another session. */
  elsewhere: Visitor;
  /** Somebody of the other role. */
  otherRole: Visitor;
  nobody: Visitor;
}

const tokenField = 'form-token';
const hidden = 'type="hidden"';

export async function refusals(form: FoundForm, by: Visitor, others: Others): Promise<string[]> {
  const meant = filled(form).map(
    ([name, value]) => [name, value === 'A word' ? 'Sagyndykova' : value] as const,
  );
  const tokenOf = (value: string): Entries =>
    meant.map(([name, typed]) => [name, name === tokenField ? value : typed] as const);
  const without = meant.filter(([name]) => name !== tokenField);
  const foreign = await tokenFrom(others.elsewhere, form);
  const cases: [what: string, expected: number, kept: boolean, Promise<Answer>][] = [
    ['without a token', 403, true, by.post(form.action, without)],
    ['with an invented token', 403, true, by.post(form.action, tokenOf('AAAAAAAAAAAAAAAAAAAA'))],
    ['with the token of another session', 403, true, by.post(form.action, tokenOf(foreign))],
    ['from another site', 403, false, by.post(form.action, meant, { 'sec-fetch-site': 'cross-site' })],
    ['with another origin', 403, false, by.post(form.action, meant, anotherOrigin)],
    ['by nobody', 401, true, others.nobody.post(form.action, meant)],
    ['by the other role', 403, false, others.otherRole.post(form.action, meant)],
  ];
  const before = await thingsThere();
  const problems = await Promise.all(
    cases.map(async ([what, expected, kept, sent]) => {
      const answer = await sent;
      return [
        ...brokenBy(answer),
        ...(answer.status === expected ? [] : [`is answered with ${answer.status}, not ${expected}`]),
        ...(kept ? lostBy(answer, without) : []),
      ].map((problem) => `${what}: ${problem}`);
    }),
  );
  const done = [...more(before, await thingsThere()).keys()];
  return [...problems.flat(), ...done.map((thing) => `a refused form did something: ${thing}`)];
}

const anotherOrigin = { 'sec-fetch-site': '', origin: 'https://elsewhere.example' };

/** What was typed travels on in hidden fields. */
const lostBy = ({ body }: Answer, typed: Entries): string[] =>
  typed
    .filter(([, value]) => value !== '' && !/["<&]/.test(value))
    .filter(([name, value]) => !body.split('<input').some((field) => isKept(field, name, value)))
    .map(([name]) => `${name} is lost`);

const isKept = (field: string, name: string, value: string): boolean =>
  field.includes(hidden) && field.includes(`name="${name}"`) && field.includes(`value="${value}"`);

/** A token that another session was given, for the same page. */
async function tokenFrom(visitor: Visitor, { action }: FoundForm): Promise<string> {
  const { body } = await visitor.get(action);
  return /name="form-token" value="([^"]+)"/.exec(body)?.[1] ?? 'none';
}
