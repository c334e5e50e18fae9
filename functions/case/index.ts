/** The case model's door. */
export * from './absence-on.ts';
export * from './asks.ts';
export * from './attention.ts';
export * from './cadence.ts';
export {
  addDuration,
  addToDate,
  between,
  dateIn,
  instantOf,
  startOfDate,
  subtractDuration,
} from './calendar.ts';
export * from './canary.ts';
export * from './chain.ts';
export { type Coming, comingOf, comings } from './coming.ts';
export * from './commands.ts';
export type { NextContact, Reach, RungToClimb } from './contact-plan.ts';
export { latestDay, movesLeft } from './decide/dates.ts';
export type { Context } from './decide/decision.ts';
export { settledIn, timesAsked } from './decide/delivery-items.ts';
export { decide, isAllowed } from './decide.ts';
export * from './events.ts';
export { isAlarm } from './evolve/check-ins.ts';
export { evolve, fold } from './evolve.ts';
export { type GoodHours, inGoodHours, nextGoodHour } from './good-hours.ts';
export * from './goods-after-event.ts';
export * from './holidays-kazakhstan.ts';
export * from './kept-until.ts';
export { type LadderRung, ladderOf } from './ladder.ts';
export {
  goodsWanted,
  isService,
  isUnassessed,
  isUnmet,
  isWanted,
  unitsLacking,
  unitsSetAside,
} from './needs.ts';
export { nextContact } from './next-contact.ts';
export * from './notes-in.ts';
export * from './priority.ts';
export { contactedAt } from './reach.ts';
export * from './reference.ts';
export * from './result.ts';
export * from './settings.ts';
export * from './settings-default.ts';
export * from './stages.ts';
export * from './state.ts';
export * from './suggest-volunteer.ts';
export * from './tell-staff.ts';
export * from './vocabulary.ts';
export * from './wakes-the-workflow.ts';
export * from './what-next.ts';
export { isWordOpen, wordDueAt } from './word-of-the-end.ts';
