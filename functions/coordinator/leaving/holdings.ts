/** What somebody holds: a volunteer the questions put to them and the families they visit next, a coordinator their cases. */
import { type CaseState, isHeldBy, openAsk, type PersonId } from '#case';
import type { CaseLine, Household } from '#functions/store/ports.ts';
import { aFewAtOnce } from '../a-few-at-once.ts';
import { familiesOf } from '../lists/families-of.ts';
import { familyName } from '../lists/family-cell.tsx';
import type { OnCase } from '../on-case.ts';
import type { OnPage } from '../on-page.ts';
import type { Holder } from './holder.ts';

/** So many are handed over at a time: more than anybody carries (Western Australia's standard says 18 cases at most). */
export const most = 50;
/** Of each coordinator's cases so many are looked through for families that a volunteer visits next. */
const lookedThrough = 100;
export const casesAtOnce = 5;

export interface Holding {
  line: CaseLine;
  /** The case itself, as it is now. */
  on: OnCase;
  family: Household | undefined;
}
export interface Holdings {
  cases: Holding[];
  /** There is more than is shown. */
  more: boolean;
}

export async function holdingsOf(the: OnPage, holder: Holder): Promise<Holdings> {
  const lines = await (holder.role === 'volunteer' ? ofVolunteer : ofCoordinator)(the, holder.id);
  const shown = lines.slice(0, most);
  const [families, loaded] = await Promise.all([
    familiesOf(the, shown),
    aFewAtOnce(shown, casesAtOnce, async (line) => ({ line, on: await onCaseOf(the, line) })),
  ]);
  const cases = loaded.flatMap(({ line, on }): Holding[] =>
    on === undefined || !isHeld(on, holder) ? [] : [{ line, on, family: families.get(line.reference) }],
  );
  return { cases, more: lines.length > most };
}

/** Rows may lag by a moment: the case itself says who has it. */
const isHeld = ({ state }: OnCase, { id, role }: Holder): boolean =>
  role === 'coordinator' ? state.coordinator === id : state.volunteer === id || isAsked(state, id);

/** The open question is theirs to answer. */
function isAsked(state: CaseState, id: PersonId): boolean {
  const ask = openAsk(state);
  return ask !== undefined && isHeldBy(ask, id);
}

/**
 * What has to be handed over before somebody can leave: all of a coordinator's cases, and of a volunteer's tasks the
 * questions that they would go on being reminded of. For a visit to come, others are chosen than those who have left.
 */
export const heldFast = ({ cases }: Pick<Holdings, 'cases'>, { id, role }: Holder): Holding[] =>
  cases.filter(({ on }) => role === 'coordinator' || isAsked(on.state, id));

async function onCaseOf(the: OnPage, { reference }: CaseLine): Promise<OnCase | undefined> {
  const state = await the.deps.cases.load(reference);
  return state === undefined || state.stage === 'closed' ? undefined : { ...the, reference, state };
}

async function ofVolunteer(the: OnPage, id: string): Promise<CaseLine[]> {
  const { rows, people } = the.deps;
  const coordinators = await people.all('coordinator');
  const [desk, ...caseloads] = await Promise.all([
    rows.onDesk(id, { limit: most + 1 }),
    ...coordinators.map((each) => rows.caseload(each.id, { limit: lookedThrough })),
  ]);
  const theirs = caseloads.flatMap(({ items }) => items).filter(({ volunteer }) => volunteer === id);
  return [...new Map([...desk.items, ...theirs].map((line) => [line.reference, line])).values()];
}

async function ofCoordinator({ deps }: OnPage, id: string): Promise<CaseLine[]> {
  return (await deps.rows.caseload(id, { limit: most + 1 })).items;
}

export const familyOf = ({ line, family }: Holding): string => familyName(line, family);
