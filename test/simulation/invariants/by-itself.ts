/** What runs by the clock has done its part: families are forgotten in their time and not before, and the canary arrives. */
import { type CaseState, keptLongEnough } from '#case';
import type { Schedule } from '../system/schedule.ts';
import type { Checks } from './broken.ts';
import type { Lived } from './lived.ts';

export function checkForgotten(
  { check }: Checks,
  { settings, forgottenBefore }: Pick<Schedule, 'settings' | 'forgottenBefore'>,
  lived: readonly Lived[],
): void {
  for (const { state, log } of lived) {
    const { reference, closed, personalDataErased } = state;
    if (closed !== undefined)
      check(
        'whose case was closed long enough ago is forgotten',
        personalDataErased || closed.at >= forgottenBefore,
        () => `${reference} closed ${closed.at}`,
      );
    for (const { event, at } of log)
      if (event.type === 'personal-data-erased' && event.reason === 'retention')
        check(
          'nobody is forgotten before their time',
          closed !== undefined && closed.at < keptLongEnough(at, settings),
          () => `${reference} closed ${closed?.at}, forgotten ${at}`,
        );
  }
}

export function checkCanary(
  { check }: Checks,
  { reference, hindered }: Schedule['canaries'][number],
  state: CaseState | undefined,
): void {
  const where = () => `${reference} ${state?.stage} ${state?.closed?.reason}`;
  if (state !== undefined) check('no canary is left on its way', state.personalDataErased, where);
  if (!hindered)
    check('where nothing goes wrong the canary arrives', state?.closed?.reason === 'goals-met', where);
}
