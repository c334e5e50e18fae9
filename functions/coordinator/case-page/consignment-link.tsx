/** Leads from goods to the consignment they came from. */
import { consignmentAddress } from '../addresses.ts';
import type { OnCase } from '../on-case.ts';

export const ConsignmentLink = ({ the, id }: { the: OnCase; id: string }) => (
  <a href={consignmentAddress(id)}>{the.say('case.consignment')}</a>
);
