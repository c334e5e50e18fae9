/** Which fields each state type may have in each query language; any other field is refused by its name. */
import type { QueryLanguage, StateType } from './model.ts';

const everywhere = ['Type', 'Comment', 'QueryLanguage'];
const moving = ['Next', 'End'];
const resilient = ['Retry', 'Catch'];

const jsonata: Record<StateType, readonly string[]> = {
  Pass: [...moving, 'Output', 'Assign'],
  Task: [
    ...moving,
    ...resilient,
    'Resource',
    'Arguments',
    'Output',
    'Assign',
    'TimeoutSeconds',
    'HeartbeatSeconds',
  ],
  Choice: ['Choices', 'Default', 'Output', 'Assign'],
  Wait: [...moving, 'Seconds', 'Timestamp', 'Output', 'Assign'],
  Succeed: ['Output'],
  Fail: ['Error', 'Cause'],
  Parallel: [...moving, ...resilient, 'Branches', 'Arguments', 'Output', 'Assign'],
  Map: [
    ...moving,
    ...resilient,
    'Items',
    'ItemSelector',
    'ItemProcessor',
    'MaxConcurrency',
    'ToleratedFailureCount',
    'ToleratedFailurePercentage',
    'Output',
    'Assign',
  ],
};

const through = ['InputPath', 'OutputPath'];
const working = [...through, 'Parameters', 'ResultSelector', 'ResultPath', 'Assign'];

const jsonpath: Record<StateType, readonly string[]> = {
  Pass: [...moving, ...through, 'Parameters', 'Result', 'ResultPath', 'Assign'],
  Task: [
    ...moving,
    ...resilient,
    ...working,
    'Resource',
    'TimeoutSeconds',
    'TimeoutSecondsPath',
    'HeartbeatSeconds',
    'HeartbeatSecondsPath',
  ],
  Choice: [...through, 'Choices', 'Default', 'Assign'],
  Wait: [...moving, ...through, 'Seconds', 'Timestamp', 'SecondsPath', 'TimestampPath', 'Assign'],
  Succeed: through,
  Fail: ['Error', 'Cause', 'ErrorPath', 'CausePath'],
  Parallel: [...moving, ...resilient, ...working, 'Branches'],
  Map: [
    ...moving,
    ...resilient,
    ...working,
    'ItemsPath',
    'ItemSelector',
    'ItemProcessor',
    'Iterator',
    'MaxConcurrency',
    'MaxConcurrencyPath',
    'ToleratedFailureCount',
    'ToleratedFailurePercentage',
  ],
};

export function allowedFields(type: StateType, language: QueryLanguage): readonly string[] {
  return [...everywhere, ...(language === 'JSONata' ? jsonata : jsonpath)[type]];
}

export const machineFields = ['Comment', 'StartAt', 'States', 'QueryLanguage', 'TimeoutSeconds', 'Version'];
export const branchFields = ['Comment', 'StartAt', 'States', 'ProcessorConfig'];
export const retrierFields = [
  'Comment',
  'ErrorEquals',
  'IntervalSeconds',
  'MaxAttempts',
  'BackoffRate',
  'MaxDelaySeconds',
  'JitterStrategy',
];

export function catcherFields(language: QueryLanguage): readonly string[] {
  const own = language === 'JSONata' ? ['Output'] : ['ResultPath'];
  return ['Comment', 'ErrorEquals', 'Next', 'Assign', ...own];
}
