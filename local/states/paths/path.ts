/** Reference paths of JSONPath (`$.a.b[0]`, `$$.Task.Token`, `$variable.c`): the only paths supported here. */
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Scope } from '../query/scope.ts';

export type Path = {
  /** Where the path starts: the state's input, the context object, or a variable's name. */
  readonly root: 'input' | 'context' | { readonly variable: string };
  readonly steps: readonly (string | number)[];
};

const segment = /^(?:\.([^.[\]'"*?@()$,:\s]+)|\['([^']+)'\]|\["([^"]+)"\]|\[(\d+)\])/;

/** Undefined when the text is no reference path. */
export function parsePath(text: string): Path | undefined {
  const head = /^(\$\$|\$([A-Za-z_][\w]*)?)/.exec(text);
  if (head === null) return undefined;
  const root = head[1] === '$$' ? 'context' : head[2] === undefined ? 'input' : { variable: head[2] };
  const steps: (string | number)[] = [];
  let rest = text.slice(head[0].length);
  while (rest !== '') {
    const found = segment.exec(rest);
    if (found === null) return undefined;
    steps.push(found[4] === undefined ? (found[1] ?? found[2] ?? found[3] ?? '') : Number(found[4]));
    rest = rest.slice(found[0].length);
  }
  return { root, steps };
}

/** The value at a path; undefined when nothing is there. */
export function readPath(path: Path, input: Json, scope: Scope): Json | undefined {
  let value = rootOf(path, input, scope);
  for (const step of path.steps) {
    if (typeof step === 'number') value = Array.isArray(value) ? value[step] : undefined;
    else value = isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

function rootOf(path: Path, input: Json, scope: Scope): Json | undefined {
  if (path.root === 'input') return input;
  return path.root === 'context' ? scope.context : scope.variables[path.root.variable];
}

/** A copy of `target` with `value` put at the path, making objects on the way (ResultPath). */
export function writePath(path: Path, target: Json, value: Json): Json {
  const [step, ...steps] = path.steps;
  if (step === undefined) return value;
  const rest: Path = { root: path.root, steps };
  if (typeof step === 'number') {
    const copy = Array.isArray(target) ? [...target] : [];
    copy[step] = writePath(rest, copy[step] ?? null, value);
    return copy;
  }
  const copy: JsonObject = isJsonObject(target) ? { ...target } : {};
  copy[step] = writePath(rest, copy[step] ?? {}, value);
  return copy;
}
