/** How an example of the library is said with a component of ours. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import * as v from 'valibot';

/** Our markup for the library's options; undefined when our component cannot say that. */
export type Speaks = (options: unknown) => string | undefined;

/** Options that the schema does not take are beyond our component. */
export const speaks =
  <Options>(schema: v.GenericSchema<unknown, Options>, say: (options: Options) => VNode): Speaks =>
  (options) => {
    const read = v.safeParse(schema, options);
    return read.success ? withMarkup(renderToString(say(read.output))) : undefined;
  };

/** Markup that stands inside a component: the examples give it as text, ours as children. */
const given: string[] = [];
const withMarkup = (html: string): string =>
  html.replace(/@markup-(\d+)@/g, (_, at: string) => given[Number(at)] ?? '');
const markup = v.pipe(
  v.strictObject({ html: v.string() }),
  v.transform(({ html }) => ({ text: `@markup-${given.push(html) - 1}@` })),
);

/** With a last touch to the markup, where ours always says a word that the library's example does not. */
export const touched =
  (said: Speaks, touch: (html: string) => string): Speaks =>
  (options) => {
    const html = said(options);
    return html === undefined ? undefined : touch(html);
  };

export const text = v.pipe(v.string(), v.nonEmpty());
export const textOnly = v.strictObject({ text });
/** What our component takes as children. */
export const content = v.union([textOnly, markup]);
/** Ids are chosen by us. */
export const anyId = { id: v.optional(v.string()), idPrefix: v.optional(v.string()) };

const titled = (block: 'label' | 'fieldset__legend') =>
  v.union([
    v.pipe(
      v.strictObject({ text, classes: v.optional(v.literal(`govuk-${block}--s`)) }),
      v.transform(({ text: label }) => ({ label })),
    ),
    v.pipe(
      v.strictObject({ text, classes: v.literal(`govuk-${block}--l`), isPageHeading: v.literal(true) }),
      v.transform(({ text: label }) => ({ label, heading: true })),
    ),
  ]);
export const label = titled('label');
export const legend = titled('fieldset__legend');

/** Hint and error of a field, as our components take them. */
export const described = { hint: v.optional(textOnly), errorMessage: v.optional(textOnly) };
interface Described {
  hint?: { text: string } | undefined;
  errorMessage?: { text: string } | undefined;
}
export const describedProps = ({ hint, errorMessage }: Described) => ({
  ...(hint && { hint: hint.text }),
  error: errorMessage?.text,
});
