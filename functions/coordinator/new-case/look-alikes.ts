/** Cases that this family may have already, and what the coordinator has said about them. */
import type { Stage } from '#case';
import type { Duplicate } from '#functions/store/ports.ts';
import { all, type Form, one } from '#functions/web/forms/form.ts';
import type { OnPage } from '../on-page.ts';
import { knownSoFar } from './known-so-far.ts';

export interface LookAlike extends Duplicate {
  stage: Stage;
}

/** What is known of the other family stays what it takes to recognise it. */
export async function lookAlikes({ deps }: OnPage, form: Form): Promise<LookAlike[]> {
  const { needs: _needs, ...known } = knownSoFar(form);
  const nobody = {
    firstName: '',
    familyName: '',
    address: '',
    village: '',
    language: 'ru' as const,
    members: [],
  };
  const duplicates = await deps.people.duplicatesOf({ ...nobody, ...known });
  const found = await Promise.all(
    duplicates.map(async (duplicate) => {
      const state = await deps.cases.load(duplicate.reference);
      return state === undefined ? [] : [{ ...duplicate, stage: state.stage }];
    }),
  );
  return found.flat();
}

/** Fields of the question: the chosen reference or `no`, and the cases that were shown with it. */
export const sameField = 'same';
export const shownField = 'shown';
export const anotherFamily = 'no';

export type Decision =
  | { is: 'unknown' }
  /** Nothing was chosen yet, or somebody else has come to look alike since. */
  | { is: 'undecided' }
  | { is: 'another-family' }
  | { is: 'same-as'; alike: LookAlike };

export function decisionIn(form: Form, alike: readonly LookAlike[]): Decision {
  if (alike.length === 0) return { is: 'unknown' };
  const chosen = one(form, sameField);
  const same = alike.find(({ reference }) => reference === chosen);
  if (same !== undefined) return { is: 'same-as', alike: same };
  const shown = all(form, shownField);
  const seen = alike.every(({ reference }) => shown.includes(reference));
  return { is: chosen === anotherFamily && seen ? 'another-family' : 'undecided' };
}
