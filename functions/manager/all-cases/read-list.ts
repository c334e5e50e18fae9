/** One page of the cases of a stage, and an overview of the first of each stage. */
import { type Instant, type Stage, stages } from '#case';
import type { CaseLine, CaseRows, Page } from '#functions/store/ports.ts';
import type { Chosen } from './filters.ts';

const onAPage = 25;
const inTheOverview = 5;

export async function readStageList(
  rows: Pick<CaseRows, 'byStage'>,
  stage: Stage,
  chosen: Chosen,
  now: Instant,
  from: { cursor?: string },
  limit = onAPage,
): Promise<Page<CaseLine>> {
  const { coordinator, area, overdue } = chosen;
  const listed = await rows.byStage(stage, {
    limit,
    ...(coordinator !== undefined && { coordinator }),
    ...(area !== undefined && { area }),
    ...from,
  });
  if (!overdue) return listed;
  // What is due first stands first: after the first case that is not overdue no other one is.
  const items = listed.items.filter(({ due }) => due < now);
  const more = items.length === listed.items.length ? listed.next : undefined;
  return { items, ...(more !== undefined && { next: more }) };
}

export interface StageOverview {
  stage: Stage;
  items: CaseLine[];
  more: boolean;
}

export const readOverview = (
  rows: Pick<CaseRows, 'byStage'>,
  chosen: Chosen,
  now: Instant,
): Promise<StageOverview[]> =>
  Promise.all(
    stages
      .filter((stage) => stage !== 'closed' || !chosen.overdue)
      .map(async (stage) => {
        const { items, next } = await readStageList(rows, stage, chosen, now, {}, inTheOverview);
        return { stage, items, more: next !== undefined };
      }),
  );
