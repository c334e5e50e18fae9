/** Compares a recorded value with ours: names that the recording replaced by placeholders may stand for anything, but
 * the same placeholder always for the same thing. */
import { isObject } from '#local/states/json.ts';

export type Placeholders = {
  /** What each placeholder has been found to stand for. */
  readonly bound: Map<string, string>;
  /** Texts that look like placeholders but are names the definition itself uses. */
  readonly literal: (placeholder: string) => boolean;
  /** Texts that were put in place of whole values. */
  readonly anything: ReadonlySet<string>;
};

/** Of the call, the moment or the account, not of the workflow. */
const ignored: ReadonlySet<string> = new Set([
  'timestamp',
  'roleArn',
  'RoleArn',
  'SdkHttpMetadata',
  'SdkResponseMetadata',
  'MD5OfMessageBody',
  'MessageId',
  'StartDate',
  'StopDate',
  'RedriveCount',
  'truncated',
]);

const placeholder = /<+[A-Za-z][\w .-]*>?(?::\d+)?>/g;
const isoDate = /\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)/g;

/** The path to the first difference with both values; undefined when there is none. */
export function difference(
  recorded: unknown,
  ours: unknown,
  names: Placeholders,
  path = '',
): string | undefined {
  if (typeof recorded === 'string' && typeof ours === 'string') {
    if (sameText(recorded, ours, names)) return undefined;
  } else if (Array.isArray(recorded) && Array.isArray(ours) && recorded.length === ours.length) {
    return firstOf(recorded.keys(), (index) =>
      difference(recorded[index], ours[index], names, `${path}[${index}]`),
    );
  } else if (isObject(recorded) && isObject(ours)) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(ours)].filter((key) => !ignored.has(key)));
    return firstOf(keys, (key) => memberDifference(recorded[key], ours[key], names, `${path}/${key}`));
  } else if (Object.is(recorded, ours) || (recorded === 0 && ours === 0)) {
    return undefined;
  }
  // One side may hold as text what the other holds as data.
  const [left, right] = [asData(recorded), asData(ours)];
  if (left !== recorded || right !== ours) return difference(left, right, names, path);
  return `${path}: recorded ${shown(recorded)}, ours ${shown(ours)}`;
}

function memberDifference(
  recorded: unknown,
  ours: unknown,
  names: Placeholders,
  path: string,
): string | undefined {
  const hidden =
    /timestamp/i.test(path.slice(path.lastIndexOf('/'))) && (recorded === 'timestamp' || recorded === 'date');
  return hidden && ours !== undefined ? undefined : difference(recorded, ours, names, path);
}

function sameText(recorded: string, ours: string, names: Placeholders): boolean {
  if (recorded === ours || names.anything.has(recorded)) return true;
  const found: string[] = [];
  const pattern = recorded.split(placeholder).map(escaped);
  const holes = [...recorded.matchAll(placeholder)].map(([name]) => {
    if (names.literal(name)) return escaped(name);
    const known = names.bound.get(name);
    if (known !== undefined) return escaped(known);
    found.push(name);
    return '(.+?)';
  });
  const source = pattern.map((part, index) => `${part}${holes[index] ?? ''}`).join('');
  const match = new RegExp(`^${source}$`, 's').exec(ours);
  if (match === null) return recorded === ours.replace(isoDate, 'date');
  found.forEach((name, index) => {
    names.bound.set(name, match[index + 1] ?? '');
  });
  return true;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function asData(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    const data: unknown = JSON.parse(value);
    return data;
  } catch {
    return value;
  }
}

function firstOf<T>(items: Iterable<T>, look: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
