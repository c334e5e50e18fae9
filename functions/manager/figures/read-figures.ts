/** How the whole organisation does, in figures that cost the same however many cases there are. */
import { type Instant, type Settings, type Stage, stages, startOfDate } from '#case';
import type { CaseRows } from '#functions/store/ports.ts';
import { median, percentage } from './arithmetic.ts';
import { latestMonths } from './months.ts';

export interface StageFigure {
  stage: Stage;
  cases: number;
  /** Absent for closed cases, which wait for nothing. */
  overdue?: number;
}

export interface Figures {
  stages: StageFigure[];
  overdue: number;
  /** Median of whole days from intake to first delivery; absent where nothing was delivered in these months. */
  daysToDelivery?: number;
  deliveries: number;
  /** Whole percent of check-ins answered by their due date; absent where none was settled in these months. */
  checkInsInTime?: number;
  checkIns: number;
}

/** Deliveries and check-ins are counted over this month and the two before it. */
const monthsCounted = 3;

export async function readFigures(
  rows: Pick<CaseRows, 'count' | 'daysToDelivery' | 'checkInsInTime'>,
  settings: Settings,
  now: Instant,
): Promise<Figures> {
  const months = latestMonths(monthsCounted, Date.parse(now), settings.timeZone);
  const since = startOfDate(`${months.at(-1)}-01`, settings);
  const [byStage, days, checkIns] = await Promise.all([
    Promise.all(stages.map((stage) => readStage(rows, stage, now, since))),
    rows.daysToDelivery(months),
    rows.checkInsInTime(months),
  ]);
  const daysToDelivery = median(days);
  const checkInsInTime = percentage(checkIns.inTime, checkIns.all);
  return {
    stages: byStage,
    overdue: byStage.reduce((sum, each) => sum + (each.overdue ?? 0), 0),
    ...(daysToDelivery === undefined ? {} : { daysToDelivery }),
    deliveries: days.length,
    ...(checkInsInTime === undefined ? {} : { checkInsInTime }),
    checkIns: checkIns.all,
  };
}

/** All closed cases are ever more: those of the same months as the other figures are counted. */
async function readStage(
  rows: Pick<CaseRows, 'count'>,
  stage: Stage,
  now: Instant,
  since: Instant,
): Promise<StageFigure> {
  if (stage === 'closed') return { stage, cases: await rows.count(stage, { since }) };
  const [cases, overdue] = await Promise.all([rows.count(stage), rows.count(stage, { before: now })]);
  return { stage, cases, overdue };
}
