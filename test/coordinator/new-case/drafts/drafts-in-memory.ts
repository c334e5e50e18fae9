/** Drafts in a map, as guarded as those in the store. */
import type { Draft, People } from '#functions/store/ports.ts';

export function draftsInMemory(
  now: () => string,
): Pick<People, 'saveDraft' | 'findDraft' | 'draftsOf' | 'removeDraft'> {
  const kept = new Map<string, Draft>();
  const key = (coordinator: string, id: string) => `${coordinator} ${id}`;
  return {
    findDraft: async (coordinator, id) => kept.get(key(coordinator, id)),
    async saveDraft(draft) {
      const place = key(draft.coordinator, draft.id);
      if ((kept.get(place)?.version ?? 0) !== draft.version)
        return { ok: false, failure: 'changed-meanwhile' };
      const value = { ...draft, changedAt: now(), version: draft.version + 1 };
      kept.set(place, value);
      return { ok: true, value };
    },
    draftsOf: async (coordinator) =>
      [...kept.values()].filter((draft) => draft.coordinator === coordinator && draft.became === undefined),
    async removeDraft(coordinator, id) {
      kept.delete(key(coordinator, id));
    },
  };
}
