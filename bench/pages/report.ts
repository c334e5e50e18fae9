/** The pages of a door as a table, heaviest first. */
import type { Times } from './times.ts';
import type { Weight } from './weigh.ts';

export type Timed = Weight & Times;

/** 1 KB = 1024 bytes. */
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

export function pagesReport(door: string, pages: readonly Timed[]): string {
  const head = ['page', 'raw KB', 'gzip KB', 'requests', 'in all KB', 'p50 ms', 'p95 ms'];
  const rows = [...pages]
    .sort((a, b) => b.transferred - a.transferred)
    .map((page) => [
      page.route.path,
      kilobytes(page.bytes),
      kilobytes(page.packed),
      String(page.requests),
      kilobytes(page.transferred),
      page.p50.toFixed(1),
      page.p95.toFixed(1),
    ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join('  ');
  const style = kilobytes(Math.max(0, ...pages.map((page) => page.style)));
  return [`\n${door}: ${pages.length} pages, style ${style} KB gzipped`, line(head), ...rows.map(line)].join(
    '\n',
  );
}
