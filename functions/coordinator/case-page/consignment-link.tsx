/** Leads from goods to the consignment they came from. */
import type { OnCase } from '../on-case.ts';

export const ConsignmentLink = ({ the, id }: { the: OnCase; id: string }) => (
  <a href={`/coordinator/consignments/${encodeURIComponent(id)}`}>{the.say('case.consignment')}</a>
);
