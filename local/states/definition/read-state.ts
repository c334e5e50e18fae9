/** Reads one state of a definition into its checked form. */
import { allowedFields } from './fields.ts';
import { readFlow, readSetting, readTemplate } from './flow.ts';
import type { Branch, QueryLanguage, Setting, State, StateType } from './model.ts';
import { readChoices } from './read-choices.ts';
import { readResource } from './read-resource.ts';
import type { Reader } from './reader.ts';
import { readCatchers, readRetriers } from './resilience.ts';

type BranchOf = (reader: Reader) => Branch;

const types: ReadonlySet<string> = new Set<StateType>([
  'Pass',
  'Succeed',
  'Fail',
  'Wait',
  'Choice',
  'Task',
  'Parallel',
  'Map',
]);

function isStateType(text: string): text is StateType {
  return types.has(text);
}

export function readState(
  reader: Reader,
  language: QueryLanguage,
  branchOf: BranchOf,
  services: ReadonlySet<string>,
): State | undefined {
  const type = reader.text('Type') ?? '';
  if (!isStateType(type)) {
    reader.refuse('Type', 'unsupported', `there is no state type '${type}'`);
    return undefined;
  }
  reader.onlyFields(allowedFields(type, language));
  const next = reader.text('Next');
  if (
    allowedFields(type, language).includes('Next') &&
    (next === undefined) === (reader.raw['End'] !== true)
  ) {
    reader.refuse('Next', 'invalid', 'a state has either Next or End: true');
  }
  const common = {
    name: reader.state,
    language,
    flow: readFlow(reader, language),
    ...(next === undefined ? {} : { next }),
  };
  const setting = (field: string) => readSetting(reader, field, language);
  const resilient = () => ({ retriers: readRetriers(reader), catchers: readCatchers(reader, language) });
  switch (type) {
    case 'Pass':
    case 'Succeed':
      return { ...common, type };
    case 'Fail':
      return {
        ...common,
        type,
        ...optional('error', setting('Error')),
        ...optional('cause', setting('Cause')),
      };
    case 'Wait':
      return { ...common, type, until: readUntil(reader, setting) };
    case 'Choice':
      return { ...common, type, ...readChoices(reader, language) };
    case 'Task':
      return {
        ...common,
        ...resilient(),
        type,
        resource: readResource(reader, services),
        ...optional('timeout', setting('TimeoutSeconds')),
        ...optional('heartbeat', setting('HeartbeatSeconds')),
      };
    case 'Parallel':
      return { ...common, ...resilient(), type, branches: reader.objects('Branches').map(branchOf) };
    case 'Map':
      return {
        ...common,
        ...resilient(),
        type,
        ...optional('items', readSetting(reader, 'Items', language)),
        ...optional('itemSelector', readTemplate(reader, 'ItemSelector', language)),
        ...optional('maxConcurrency', setting('MaxConcurrency')),
        tolerated: ['ToleratedFailureCount', 'ToleratedFailurePercentage'].flatMap(
          (field) => setting(field) ?? [],
        ),
        processor: readProcessor(reader, branchOf),
      };
  }
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  const part: { [P in K]?: V } = {};
  if (value !== undefined) part[key] = value;
  return part;
}

function readUntil(reader: Reader, setting: (field: string) => Setting | undefined): Setting {
  const until = setting('Seconds') ?? setting('Timestamp');
  if (until === undefined) reader.refuse('Seconds', 'invalid', 'a Wait needs Seconds or Timestamp');
  return until ?? { field: 'Seconds', value: 0 };
}

function readProcessor(reader: Reader, branchOf: BranchOf): Branch {
  const processor = reader.object('ItemProcessor') ?? reader.object('Iterator');
  if (processor === undefined) {
    reader.refuse('ItemProcessor', 'invalid', 'is required');
    return { startAt: '', states: new Map() };
  }
  const config = processor.object('ProcessorConfig');
  config?.onlyFields(['Mode']);
  const mode = config?.text('Mode') ?? 'INLINE';
  if (mode !== 'INLINE') config?.refuse('Mode', 'unsupported', `only INLINE is supported, not ${mode}`);
  return branchOf(processor);
}
