/** Checks the paths of a definition; intrinsic functions and searching paths are refused by name. */
import type { Reader } from '../definition/reader.ts';
import { isJsonObject, type Json } from '../json.ts';
import { parsePath } from './path.ts';

export function checkPath(reader: Reader, field: string, path: Json): void {
  if (typeof path !== 'string') {
    reader.refuse(field, 'invalid', 'should be a path');
  } else if (path.startsWith('States.')) {
    reader.refuse(field, 'unsupported', `intrinsic functions are not supported: ${path}`);
  } else if (parsePath(path) === undefined) {
    reader.refuse(field, 'unsupported', `only reference paths are supported, not ${path}`);
  }
}

export function checkPathTemplate(reader: Reader, field: string, template: Json): void {
  if (Array.isArray(template)) {
    for (const part of template) checkPathTemplate(reader, field, part);
  } else if (isJsonObject(template)) {
    for (const [key, part] of Object.entries(template)) {
      if (key.endsWith('.$')) checkPath(reader, `${field}/${key}`, part);
      else checkPathTemplate(reader, `${field}/${key}`, part);
    }
  }
}
