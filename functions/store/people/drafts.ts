/**
 * What coordinators have typed of new cases that are not open yet. Each has a partition of their own, so that nobody
 * comes upon another's; a draft nobody goes on with removes itself.
 */
import * as v from 'valibot';
import { failed, ok } from '#case';
import { type StoreDependencies, secondAfter } from '../dependencies.ts';
import { peopleKeys } from '../keys.ts';
import type { Draft, People } from '../ports.ts';
import { everyItem, type Item, sameItem, type Table } from '../table.ts';
import { isThere } from './household-item.ts';

/** After its last change: long enough for a holiday, short enough for data that led to nothing. */
const daysKept = 30;
/** What is left of a draft that became a case, for the form that is sent once more from an old page. */
const daysAfterwards = 2;
/** More begun cases than these are a habit, not a list to choose from. */
const mostListed = 50;

const draftItem = v.object({
  draft: v.object({
    id: v.string(),
    coordinator: v.string(),
    sections: v.record(v.string(), v.record(v.string(), v.array(v.string()))),
    became: v.exactOptional(v.object({ reference: v.string(), how: v.picklist(['opened', 'added']) })),
    startedAt: v.string(),
    changedAt: v.string(),
    version: v.number(),
  }),
});

const readDraft = (item: Item): Draft => v.parse(draftItem, item).draft;

export function drafts(
  table: Table,
  { now }: Pick<StoreDependencies, 'now'>,
): Pick<People, 'saveDraft' | 'findDraft' | 'draftsOf' | 'removeDraft' | 'everyDraft'> {
  const find: People['findDraft'] = async (coordinator, id) => {
    const item = await table.get(peopleKeys.draft(coordinator, id));
    return item && isThere(item, now()) ? readDraft(item) : undefined;
  };

  return {
    findDraft: find,
    async saveDraft(draft) {
      const saved = { ...draft, changedAt: new Date(now()).toISOString(), version: draft.version + 1 };
      const written = await table.put(
        {
          ...peopleKeys.draft(draft.coordinator, draft.id),
          draft: saved,
          expires: secondAfter(now(), draft.became === undefined ? daysKept : daysAfterwards),
        },
        draft.version === 0
          ? { when: 'attribute_not_exists(#pk)' }
          : { when: '#draft.#version = :version', values: { ':version': draft.version } },
      );
      // A write whose answer got lost on the way was repeated by the client, and finds its own first one.
      if (written || sameItem(await find(draft.coordinator, draft.id), saved)) return ok(saved);
      return failed('changed-meanwhile');
    },
    async draftsOf(coordinator) {
      const found: Draft[] = [];
      const where = { where: '#pk = :pk', values: { ':pk': peopleKeys.drafts(coordinator) } };
      for await (const item of everyItem(table, where)) {
        const draft = readDraft(item);
        if (isThere(item, now()) && draft.became === undefined) found.push(draft);
      }
      return found
        .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt))
        .slice(0, mostListed);
    },
    async removeDraft(coordinator, id) {
      await table.remove(peopleKeys.draft(coordinator, id));
    },
    async *everyDraft() {
      for (const role of ['coordinator', 'manager']) {
        const staff = {
          index: 'by-role',
          where: '#roleKey = :role',
          values: { ':role': peopleKeys.role(role) },
        };
        for await (const { pk } of everyItem(table, staff)) {
          const theirs = { ':pk': peopleKeys.drafts(peopleKeys.personOf(String(pk))) };
          for await (const item of everyItem(table, { where: '#pk = :pk', values: theirs }))
            yield readDraft(item);
        }
      }
    },
  };
}
