/** The values a workflow carries: JSON, and nothing that JSON cannot hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return isObject(value);
}

/** Reads JSON text; undefined when it is not JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    const parsed: Json = JSON.parse(text);
    return parsed;
  } catch {
    return undefined;
  }
}

/** A plain copy of any JavaScript value as JSON has it; undefined when JSON cannot express it (a function). */
export function toJson(value: unknown): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) return arrayToJson(value);
  return isObject(value) ? objectToJson(value) : undefined;
}

function arrayToJson(values: readonly unknown[]): Json[] | undefined {
  const copy: Json[] = [];
  for (const value of values) {
    const item = toJson(value);
    if (item === undefined) return undefined;
    copy.push(item);
  }
  return copy;
}

function objectToJson(value: Record<string, unknown>): JsonObject | undefined {
  // JSONata's own functions are objects with these marks.
  if ('_jsonata_function' in value || '_jsonata_lambda' in value) return undefined;
  const copy: JsonObject = {};
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    const item = toJson(part);
    if (item === undefined) return undefined;
    copy[key] = item;
  }
  return copy;
}

/** The name the service gives a value's type in its error messages. */
export function typeName(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
