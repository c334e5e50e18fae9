/** The alarm on a member of staff who opens an unusual number of families: counted from the logs of their doors. */
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { LogCode } from '#functions/runtime/log.ts';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import type { Settings } from '../settings.ts';
import { type Alarms, summed } from './alarm.ts';
import { countedInLogs } from './counted-in-logs.ts';

const opened: LogCode = 'many-families-opened';

/** @param doors whose pages show families' details. */
export function watchCuriosity(alarm: Alarms, doors: readonly FunctionFromTable[], settings: Settings): void {
  const metric = countedInLogs(
    doors,
    {
      id: 'ManyFamiliesOpened',
      group: 'doors',
      name: 'ManyFamiliesOpened',
      pattern: FilterPattern.stringValue('$.message', '=', opened),
    },
    settings,
    summed,
  );
  alarm({
    name: 'many-families-opened',
    says: 'A member of staff opened more families within an hour than a day of work needs.',
    runbook: 'many-families-opened',
    atLeast: 1,
    metric,
  });
}
