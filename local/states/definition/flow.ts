/** Reads the fields by which data enters and leaves a state, and checks their expressions and paths. */

import { checkTemplate } from '../expressions/check.ts';
import { isJsonObject, type Json } from '../json.ts';
import { checkPath, checkPathTemplate } from '../paths/check.ts';
import type { DataFlow, QueryLanguage, Setting } from './model.ts';
import type { Reader } from './reader.ts';

const templates = ['Arguments', 'Output', 'Assign', 'Parameters', 'ResultSelector'] as const;
const paths = ['InputPath', 'ResultPath', 'OutputPath'] as const;

/** `catching`: the flow of a catcher, where $states.errorOutput may be used. */
export function readFlow(reader: Reader, language: QueryLanguage, catching = false): DataFlow {
  for (const field of templates) readTemplate(reader, field, language, catching);
  for (const field of paths) {
    const path = reader.raw[field];
    if (path !== undefined && path !== null) checkPath(reader, field, path);
  }
  const { Assign, Result, InputPath, ResultPath, OutputPath, ...rest } = reader.raw;
  const { Arguments, Output, Parameters, ResultSelector } = rest;
  if (Assign !== undefined && !isJsonObject(Assign))
    reader.refuse('Assign', 'invalid', 'should be an object');
  return {
    ...(Arguments === undefined ? {} : { Arguments }),
    ...(Output === undefined ? {} : { Output }),
    ...(Parameters === undefined ? {} : { Parameters }),
    ...(ResultSelector === undefined ? {} : { ResultSelector }),
    ...(isJsonObject(Assign) ? { Assign } : {}),
    ...(Result === undefined ? {} : { Result }),
    ...(isPath(InputPath) ? { InputPath } : {}),
    ...(isPath(ResultPath) ? { ResultPath } : {}),
    ...(isPath(OutputPath) ? { OutputPath } : {}),
  };
}

/** Reads a payload template that may hold expressions (or, for JSONPath, fields ending in `.$`). */
export function readTemplate(
  reader: Reader,
  field: string,
  language: QueryLanguage,
  catching = false,
): Json | undefined {
  const template = reader.raw[field];
  if (template === undefined) return undefined;
  if (language === 'JSONata') checkTemplate(reader, field, template, catching);
  else checkPathTemplate(reader, field, template);
  return template;
}

/** Reads a field that is a constant, a JSONata expression, or a path under the name `...Path`. */
export function readSetting(reader: Reader, field: string, language: QueryLanguage): Setting | undefined {
  const byPath = reader.raw[`${field}Path`];
  if (byPath !== undefined) {
    checkPath(reader, `${field}Path`, byPath);
    return { field: `${field}Path`, value: byPath };
  }
  const value = reader.raw[field];
  if (value === undefined) return undefined;
  if (language === 'JSONata') checkTemplate(reader, field, value, false);
  return { field, value };
}

function isPath(value: Json | undefined): value is string | null {
  return value === null || typeof value === 'string';
}
