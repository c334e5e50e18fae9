/** The families of some cases, looked up together. */
import type { CaseReference } from '#case';
import type { Household } from '#functions/store/ports.ts';
import type { OnPage } from '../on-page.ts';

export type Families = ReadonlyMap<CaseReference, Household>;

export async function familiesOf(
  { deps }: Pick<OnPage, 'deps'>,
  cases: readonly { reference: CaseReference }[],
): Promise<Families> {
  const references = new Set(cases.map(({ reference }) => reference));
  return byReference(await deps.people.householdsOf([...references]));
}

export const byReference = (households: readonly Household[]): Families =>
  new Map(households.map((household) => [household.reference, household]));
