/** A case's row: the folded case, and the line by which lists show it. */
import * as v from 'valibot';
import {
  attention,
  type CaseReference,
  type CaseState,
  comingOf,
  comings,
  type Instant,
  isCanary,
  priorityOf,
  rungActions,
  type Settings,
  stages,
} from '#case';
import { rowKeys } from '../keys.ts';
import type { CaseLine } from '../ports.ts';
import type { Item } from '../table.ts';
import { keptFormat, keptState, readState } from './kept-state.ts';

export interface CaseRow {
  /** Undefined when the row was written by another version of the model: the log is folded from its beginning. */
  state: CaseState | undefined;
  /** Sort keys of the case's places in the waiting lists, by kind of goods. */
  waiting: Record<string, string>;
}

const waiting = v.object({ waiting: v.record(v.string(), v.string()) });

export function readRow(item: Item | undefined): CaseRow | undefined {
  if (item === undefined) return undefined;
  const state = item['format'] === keptFormat ? readState(item['state']) : undefined;
  return { state, waiting: v.parse(waiting, item).waiting };
}

/** Written over an older row, or over one of another version of the model. */
export const unlessNewer = (state: CaseState) => ({
  when: 'attribute_not_exists(#pk) OR #sequence < :sequence OR #format <> :format',
  values: { ':sequence': state.sequence, ':format': keptFormat },
});

export function rowItem(state: CaseState, places: CaseRow['waiting'], settings: Settings): Item {
  const line = lineOf(state, settings);
  return {
    ...rowKeys.row(state.reference),
    sequence: state.sequence,
    format: keptFormat,
    state: keptState(state),
    waiting: places,
    line,
    due: line.due,
    coordinator: line.coordinator,
    area: line.area,
    ...(isCanary(state) ? {} : placesInLists(state, line)),
  };
}

function placesInLists(state: CaseState, { waitsFor }: CaseLine): Item {
  const list = listOf(state);
  return {
    stageKey: rowKeys.stageOf(state.stage, state.reference),
    ...(waitsFor && { deskKey: rowKeys.desk(waitsFor.person) }),
    ...(list !== undefined && { coordinatorKey: list }),
  };
}

/** An open case stands in its coordinator's list, a closed one among those whose families are to be erased in time. */
function listOf({ stage, personalDataErased, reference, coordinator }: CaseState): string | undefined {
  if (stage !== 'closed') return rowKeys.coordinator(coordinator);
  return personalDataErased ? undefined : rowKeys.stillKnownOf(reference);
}

/** As it was when the case last changed, whenever it is written: a row made anew is the row that stands. */
function lineOf(state: CaseState, settings: Settings): CaseLine {
  const now = state.changedAt;
  const { due, waitsFor } = attention(state, settings, now);
  const coming = comingOf(state, settings, now);
  return {
    reference: state.reference,
    stage: state.stage,
    due,
    priority: priorityOf(state, settings, now),
    area: state.area,
    coordinator: state.coordinator,
    ...(state.volunteer !== undefined && { volunteer: state.volunteer }),
    ...(waitsFor && { waitsFor }),
    ...(coming && { coming }),
    openedAt: state.openedAt,
  };
}

const lineItem = v.object({
  line: v.object({
    reference: v.string(),
    stage: v.picklist(stages),
    due: v.string(),
    priority: v.number(),
    area: v.string(),
    coordinator: v.string(),
    volunteer: v.exactOptional(v.string()),
    waitsFor: v.exactOptional(
      v.object({
        person: v.string(),
        role: v.picklist(['volunteer', 'coordinator', 'manager']),
        reason: v.string(),
      }),
    ),
    coming: v.exactOptional(
      v.object({ what: v.picklist([...rungActions, ...comings]), at: v.exactOptional(v.string()) }),
    ),
    openedAt: v.string(),
  }),
});

export const readLine = (item: Item): CaseLine => v.parse(lineItem, item).line;

/** The key after which a list of cases goes on. */
export const rowKeyIn = (reference: CaseReference, due: Instant) => ({ ...rowKeys.row(reference), due });
