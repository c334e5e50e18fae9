/** Reads fields of a raw definition and collects what has to be refused, each with its state and field. */
import { isJsonObject, type Json, type JsonObject, typeName } from '../json.ts';

export type Refusal = {
  readonly state: string;
  readonly field: string;
  /** `unsupported`: the service has it and this interpreter does not; `invalid`: the service refuses it as well. */
  readonly reason: 'unsupported' | 'invalid';
  readonly detail: string;
};

export type Reader = {
  readonly state: string;
  readonly raw: JsonObject;
  refuse(field: string, reason: Refusal['reason'], detail: string): void;
  onlyFields(allowed: readonly string[]): void;
  text(field: string): string | undefined;
  number(field: string): number | undefined;
  objects(field: string): readonly Reader[];
  object(field: string): Reader | undefined;
  texts(field: string): readonly string[];
};

/** `at` is put before field names, such as `Catch[0]/`. */
export function fieldReader(state: string, raw: JsonObject, refusals: Refusal[], at = ''): Reader {
  const refuse: Reader['refuse'] = (field, reason, detail) =>
    void refusals.push({ state, field: `${at}${field}`, reason, detail });
  const wrong = (field: string, wanted: string, value: Json) =>
    refuse(field, 'invalid', `should be ${wanted} but is ${typeName(value)}`);
  const list = (field: string): readonly Json[] => {
    const value = raw[field];
    if (Array.isArray(value)) return value;
    if (value !== undefined) wrong(field, 'an array', value);
    return [];
  };
  return {
    state,
    raw,
    refuse,
    onlyFields: (allowed) => {
      for (const field of Object.keys(raw)) {
        if (!allowed.includes(field)) refuse(field, 'unsupported', 'this field is not supported here');
      }
    },
    text: (field) => {
      const value = raw[field];
      if (value === undefined || typeof value === 'string') return value;
      wrong(field, 'a string', value);
      return undefined;
    },
    number: (field) => {
      const value = raw[field];
      if (value === undefined || typeof value === 'number') return value;
      wrong(field, 'a number', value);
      return undefined;
    },
    object: (field) => {
      const value = raw[field];
      if (isJsonObject(value)) return fieldReader(state, value, refusals, `${at}${field}/`);
      if (value !== undefined) wrong(field, 'an object', value);
      return undefined;
    },
    objects: (field) =>
      list(field).flatMap((value, index) => {
        if (isJsonObject(value)) return [fieldReader(state, value, refusals, `${at}${field}[${index}]/`)];
        wrong(`${field}[${index}]`, 'an object', value);
        return [];
      }),
    texts: (field) =>
      list(field).flatMap((value) => {
        if (typeof value === 'string') return [value];
        wrong(field, 'an array of strings', value);
        return [];
      }),
  };
}
