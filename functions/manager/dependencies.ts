/** What the manager door reads; it changes nothing in a case, and is given nothing to change one with. */
import type { Instant, Settings } from '#case';
import type { Organisation } from '#functions/runtime/organisation.ts';
import type { Asks, CaseRows, Cases, People } from '#functions/store/ports.ts';
import type { LimitedDependencies } from '#functions/web/limits/limited.ts';
import type { ExecutionHistories } from './case-history/execution-port.ts';

export interface ManagerDependencies extends LimitedDependencies {
  cases: Pick<Cases, 'load' | 'events'>;
  rows: Pick<CaseRows, 'byStage' | 'count' | 'daysToDelivery' | 'checkInsInTime'>;
  asks: Pick<Asks, 'executions' | 'findExecution'> & LimitedDependencies['asks'];
  people: Pick<
    People,
    'findEach' | 'all' | 'findHousehold' | 'noteAccess' | 'accessesTo' | 'accessesBy' | 'countAccesses'
  >;
  executions: ExecutionHistories;
  organisation: Pick<Organisation, 'areas'>;
  settings: Settings;
  /** The present instant, UTC. */
  now(): Instant;
}
