/** What can be done with a case in its present stage. */
import { Links } from '#functions/web/components/links.tsx';
import { actionAddress } from '../addresses.ts';
import { type Action, isPossible } from '../case-actions/actions.ts';
import type { OnCase } from '../on-case.ts';

/** Taking up stands where the case says what it waits for. */
const inOrder: readonly Action[] = [
  'called',
  'answer',
  'assign',
  'reschedule',
  'note',
  'need',
  'consent',
  'close',
  're-open',
  'export',
  'erase',
];

export const CaseActions = ({ the: { say, state, reference } }: { the: OnCase }) => (
  <nav aria-label={say('case.actions')}>
    <Links
      items={inOrder
        .filter((action) => isPossible(action, state))
        .map((action) => ({ href: actionAddress(reference, action), text: say(`action.${action}`) }))}
    />
  </nav>
);
