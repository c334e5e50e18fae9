/** The families and people that the lines of a list name, looked up in two calls however many there are. */
import type { CaseReference } from '#case';
import type { CaseLine, Household } from '#functions/store/ports.ts';
import { type WhoIsWho, whoIsWho } from '#functions/web/who-is-who.ts';
import type { OnPage } from '../on-page.ts';
import { type Families, familiesOf } from './families-of.ts';

export interface Who extends WhoIsWho {
  familyOf(reference: CaseReference): Household | undefined;
}

/** @param known the families of these lines, where they have been read already. */
export async function whoIsOn(the: OnPage, lines: readonly CaseLine[], known?: Families): Promise<Who> {
  const [families, people] = await Promise.all([
    known ?? familiesOf(the, lines),
    whoIsWho(
      the.deps.people,
      lines.flatMap(({ coordinator, volunteer, waitsFor }) => [coordinator, volunteer, waitsFor?.person]),
    ),
  ]);
  return { ...people, familyOf: (reference) => families.get(reference) };
}
