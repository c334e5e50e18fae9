/** The workflow sleeps through what it did itself, and through nothing else that matters. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, type CaseEvent, defaultSettings, wakesTheWorkflow, whatNext } from '#case';
import { lives } from './random-case.ts';

const workflow: Actor = { role: 'workflow' };
const person: Actor = { role: 'coordinator', id: 'coordinator-dana' };

const planned: CaseEvent = { type: 'check-in-planned', number: 1, on: '2026-12-03' };
const given = (backup: boolean): CaseEvent => ({
  type: 'reassigned',
  role: 'volunteer',
  to: 'volunteer-berik',
  ...(backup && { backup }),
});

describe('given an event', () => {
  it('a check-in planned by a person wakes the workflow, its own plan does not', () => {
    expect(wakesTheWorkflow(planned, person)).toBe(true);
    expect(wakesTheWorkflow(planned, workflow)).toBe(false);
  });

  it('a volunteer chosen by a person wakes it, a backup it chose itself does not', () => {
    expect(wakesTheWorkflow(given(false))).toBe(true);
    expect(wakesTheWorkflow(given(true))).toBe(false);
  });

  it('notes and messages sent do not', () => {
    expect(wakesTheWorkflow({ type: 'note-referenced', noteId: 'note-1' })).toBe(false);
  });
});

it('in any life of a case, an event that does not wake the workflow leaves what the case needs as it is, or is its own', () => {
  const own: readonly CaseEvent['type'][] = [
    'case-opened',
    'assessment-asked',
    'delivery-asked',
    'check-in-asked',
    'goods-missing',
    'rung-climbed',
    'escalated',
  ];
  fc.assert(
    fc.property(lives(60), ({ log, states }) => {
      for (const [index, { event, at }] of log.entries()) {
        const before = states[index - 1];
        const after = states[index];
        if (before === undefined || after === undefined || own.includes(event.type)) continue;
        if (!wakesTheWorkflow(event, person))
          expect(whatNext(after, defaultSettings, at), event.type).toEqual(
            whatNext(before, defaultSettings, at),
          );
      }
    }),
    { numRuns: 150 },
  );
});
