/** The library's components that say something, said with ours. */
import * as v from 'valibot';
import { Details } from '#functions/web/components/details.tsx';
import { ErrorList } from '#functions/web/components/error-summary.tsx';
import { InsetText } from '#functions/web/components/inset-text.tsx';
import { Notice } from '#functions/web/components/notice.tsx';
import { Panel } from '#functions/web/components/panel.tsx';
import { SummaryList } from '#functions/web/components/summary-list.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { Tag } from '#functions/web/components/tag.tsx';
import { TaskList } from '#functions/web/components/task-list.tsx';
import { WarningText } from '#functions/web/components/warning-text.tsx';
import { anyId, content, type Speaks, speaks, text, textOnly, touched } from './speaks.ts';

const colours = ['grey', 'green', 'teal', 'blue', 'purple', 'magenta', 'red', 'orange', 'yellow'] as const;
const colour = v.pipe(
  v.picklist(colours.map((each) => `govuk-tag--${each}` as const)),
  v.transform((given) => colours.find((each) => given.endsWith(each))),
);
const tag = v.strictObject({ text, classes: v.optional(colour) });

const summaryRow = v.strictObject({
  key: textOnly,
  value: content,
  actions: v.optional(
    v.strictObject({
      items: v.strictTuple([v.strictObject({ href: text, text, visuallyHiddenText: text })]),
    }),
  ),
});

const cell = v.strictObject({
  text: v.union([v.string(), v.number()]),
  format: v.optional(v.literal('numeric')),
});
const table = v.strictObject({
  caption: v.optional(text),
  captionClasses: v.optional(v.literal('govuk-table__caption--m')),
  firstCellIsHeader: v.optional(v.literal(true)),
  head: v.optional(v.array(v.strictObject({ text, format: v.optional(v.literal('numeric')) }))),
  rows: v.array(v.array(cell)),
});
const columnsOf = ({ head, rows }: v.InferOutput<typeof table>) =>
  (head ?? rows[0]?.map(({ format }, index) => ({ text: `Column ${index}`, format })) ?? []).map((column) =>
    column.format ? { text: column.text, numeric: true as const } : column.text,
  );

const task = v.strictObject({
  title: textOnly,
  href: v.optional(text),
  hint: v.optional(textOnly),
  status: v.union([
    v.strictObject({ text, classes: v.optional(v.literal('govuk-task-list__status--cannot-start-yet')) }),
    v.strictObject({ tag: v.strictObject({ text, classes: colour }) }),
  ]),
});
const statusOf = (status: v.InferOutput<typeof task>['status']) =>
  'tag' in status
    ? { text: status.tag.text, tag: status.tag.classes }
    : { text: status.text, later: status.classes !== undefined };

/** Headings of our notices are in words of ours. */
const inTheirWords = (html: string): string =>
  html.replace('>Please note<', '>Important<').replace('>Done<', '>Success<');

export const textComponents: Record<string, Speaks> = {
  details: speaks(
    v.strictObject({ summaryText: text, text, open: v.optional(v.boolean()), ...anyId }),
    (options) => (
      <Details summary={options.summaryText} open={options.open === true}>
        {options.text}
      </Details>
    ),
  ),
  'error-summary': speaks(
    v.strictObject({
      titleText: text,
      errorList: v.array(v.strictObject({ text, href: v.optional(text) })),
    }),
    ({ titleText, errorList }) => (
      <ErrorList
        title={titleText}
        errors={errorList.map((error) => ({ text: error.text, ...(error.href && { href: error.href }) }))}
      />
    ),
  ),
  'inset-text': speaks(v.strictObject({ text, ...anyId }), (options) => (
    <InsetText>{options.text}</InsetText>
  )),
  'warning-text': speaks(
    v.strictObject({ text, iconFallbackText: v.optional(v.literal('Warning')) }),
    (options) => <WarningText language="en">{options.text}</WarningText>,
  ),
  'notification-banner': touched(
    speaks(v.strictObject({ text, type: v.optional(v.literal('success')) }), (options) => (
      <Notice kind={options.type ?? 'important'} language="en" heading={options.text} />
    )),
    inTheirWords,
  ),
  panel: speaks(v.strictObject({ titleText: text, text: v.optional(text) }), (options) => (
    <Panel title={options.titleText}>{options.text}</Panel>
  )),
  'summary-list': speaks(
    v.strictObject({
      rows: v.array(summaryRow),
      classes: v.optional(v.literal('govuk-summary-list--no-border')),
    }),
    ({ rows, classes }) => (
      <SummaryList
        quiet={classes !== undefined}
        rows={rows.map(({ key, value, actions }) => ({
          key: key.text,
          value: value.text,
          ...(actions && {
            change: {
              href: actions.items[0].href,
              text: actions.items[0].text,
              hidden: actions.items[0].visuallyHiddenText,
            },
          }),
        }))}
      />
    ),
  ),
  // Ours always has a caption and headings: whoever cannot see the page hears what the table is.
  table: touched(
    speaks(table, (options) => (
      <Table
        caption={options.caption ?? 'None'}
        quiet={options.captionClasses === undefined}
        columns={columnsOf(options)}
        rows={options.rows.map((cells, index) => ({
          key: String(index),
          cells: cells.map((each) => each.text),
        }))}
        firstIsHeader={options.firstCellIsHeader === true}
        language="en"
      />
    )),
    (html) => html.replace(/<caption[^>]*>None<\/caption>/, '').replace(/<thead.*Column 0.*<\/thead>/, ''),
  ),
  tag: speaks(tag, (options) => <Tag colour={options.classes}>{options.text}</Tag>),
  'task-list': speaks(v.strictObject({ items: v.array(task), ...anyId }), ({ items }) => (
    <TaskList
      items={items.map((item, index) => ({
        key: String(index),
        title: item.title.text,
        href: item.href,
        hint: item.hint?.text,
        status: statusOf(item.status),
      }))}
    />
  )),
};
