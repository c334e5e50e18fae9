/** Reads Retry and Catch, with the service's defaults for what a retrier leaves out. */
import { catcherFields, retrierFields } from './fields.ts';
import { readFlow } from './flow.ts';
import type { Catcher, QueryLanguage, Retrier } from './model.ts';
import type { Reader } from './reader.ts';

export function readRetriers(reader: Reader): readonly Retrier[] {
  return reader.objects('Retry').map((retrier) => {
    retrier.onlyFields(retrierFields);
    const maxDelaySeconds = retrier.number('MaxDelaySeconds');
    const jitter = retrier.text('JitterStrategy') ?? 'NONE';
    if (jitter !== 'NONE' && jitter !== 'FULL') retrier.refuse('JitterStrategy', 'invalid', 'NONE or FULL');
    return {
      errors: readErrors(retrier),
      intervalSeconds: retrier.number('IntervalSeconds') ?? 1,
      maxAttempts: retrier.number('MaxAttempts') ?? 3,
      backoffRate: retrier.number('BackoffRate') ?? 2,
      fullJitter: jitter === 'FULL',
      ...(maxDelaySeconds === undefined ? {} : { maxDelaySeconds }),
    };
  });
}

export function readCatchers(reader: Reader, language: QueryLanguage): readonly Catcher[] {
  return reader.objects('Catch').map((catcher) => {
    catcher.onlyFields(catcherFields(language));
    const next = catcher.text('Next');
    if (next === undefined) catcher.refuse('Next', 'invalid', 'is required');
    return { errors: readErrors(catcher), next: next ?? '', flow: readFlow(catcher, language, true) };
  });
}

function readErrors(reader: Reader): readonly string[] {
  const errors = reader.texts('ErrorEquals');
  if (errors.length === 0) reader.refuse('ErrorEquals', 'invalid', 'must name at least one error');
  return errors;
}
