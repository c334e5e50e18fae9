/** For each reason why a case waits for staff: whom to call, and by which actions it is mostly dealt with. */
import type { DeskReason } from '#case';
import type { Action } from './actions.ts';

interface WhatHelps {
  call?: readonly ('volunteer' | 'family')[];
  /** What is done most often comes first. */
  actions: readonly [Action, ...Action[]];
}

export const whatHelps: Readonly<Record<DeskReason, WhatHelps>> = {
  'nobody-to-ask': { actions: ['assign'] },
  silence: { call: ['volunteer', 'family'], actions: ['answer', 'assign'] },
  'volunteer-unreachable': { call: ['volunteer'], actions: ['assign'] },
  'call-asked': { call: ['volunteer'], actions: ['called'] },
  'call-instead': { call: ['volunteer'], actions: ['called', 'answer'] },
  declined: { call: ['family'], actions: ['close', 'take-up'] },
  referred: { actions: ['close'] },
  'nothing-needed': { actions: ['close', 'need'] },
  'goods-missing': { actions: ['need'] },
  refused: { call: ['family'], actions: ['need', 'close'] },
  'nobody-home': { call: ['family'], actions: ['reschedule'] },
  alarm: { call: ['family'], actions: ['take-up'] },
  review: { actions: ['close', 'take-up'] },
  'consent-withdrawn': { actions: ['close', 'consent'] },
  'step-failed': { actions: ['take-up'] },
};
