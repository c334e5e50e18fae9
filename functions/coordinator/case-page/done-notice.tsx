/** Says what was just done, when an action led back to the case page. */
import { formatReference } from '#case';
import { Notice } from '#functions/web/components/notice.tsx';
import type { OnCase } from '../on-case.ts';

const known = [
  'opened',
  'assigned',
  'rescheduled',
  'noted',
  'need',
  'answered',
  'consent',
  'closed',
  're-opened',
  'erased',
  'taken-up',
  'called',
] as const;
export type Done = (typeof known)[number];

export function DoneNotice({ the }: { the: OnCase }) {
  const done = known.find((each) => each === the.request.query['done']);
  if (done === undefined) return null;
  return (
    <Notice kind="success" language={the.language}>
      <p>{the.say(`done.${done}`, { reference: formatReference(the.reference) })}</p>
    </Notice>
  );
}
