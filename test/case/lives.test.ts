/** What holds in every life of a case, however people and machines behave. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedIn,
  attention,
  decide,
  defaultSettings,
  fold,
  goodsHandedOver,
  goodsToRelease,
  latestDay,
  nextContact,
  type SetAsideItem,
  unitsSetAside,
  verifyLog,
  whatNext,
} from '#case';
import { type Life, lives } from './random-case.ts';
import { stepFor } from './workflow-step.ts';

/** Thousands for a thorough search (`LIVES=5000`), enough to notice a slip otherwise. */
const runs = { numRuns: Number(process.env['LIVES'] ?? 80) };
const always = (holds: (life: Life) => void) =>
  fc.assert(
    fc.property(lives(60), (life) => void holds(life)),
    runs,
  );

describe('given any life of a case', () => {
  it('its log has no gaps and every hash fits', () => {
    always(({ log }) => expect(verifyLog(log)).toEqual({ ok: true, value: log.length }));
  });

  it('folding the log gives the state that grew event by event, from wherever the fold begins', () => {
    always(({ log, states }) => {
      expect(fold(log)).toEqual(states.at(-1));
      const half = Math.floor(log.length / 2);
      expect(fold(log.slice(half), fold(log.slice(0, half)))).toEqual(states.at(-1));
    });
  });

  it('events and state survive being stored as JSON, with nothing undefined in them', () => {
    always(({ log, states }) => {
      const kept: unknown = JSON.parse(JSON.stringify([log, states.at(-1)]));
      expect(isDeepStrictEqual(kept, [log, states.at(-1)])).toBe(true);
    });
  });

  it('no command is carried out in a stage that the table forbids', () => {
    always(({ tried }) => {
      for (const { command, before, accepted } of tried)
        if (accepted && before !== undefined) expect(allowedIn[command.type]).toContain(before.stage);
    });
  });

  it('a closed case stays closed, its needs as they are, until it is re-opened', () => {
    always(({ log, states }) => {
      for (const [index, before] of states.entries()) {
        const after = states[index + 1];
        if (before.stage !== 'closed' || after === undefined) continue;
        const event = log[index + 1]?.event;
        if (event?.type === 're-opened') expect(after.stage).not.toBe('closed');
        else expect([after.stage, after.needs]).toEqual(['closed', before.needs]);
      }
    });
  });

  it('every open case has a next date, and its next step or a person it waits for', () => {
    always(({ states, end: now }) => {
      const state = states.at(-1);
      if (state === undefined || state.stage === 'closed') return;
      const { due, waitsFor } = attention(state, defaultSettings, now);
      expect(due).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
      const next = whatNext(state, defaultSettings, now);
      expect(next.do).not.toBe('end');
      if (next.do === 'tell-staff') expect(waitsFor).toBeDefined();
    });
  });

  it('a call that was asked for is on somebody’s desk until it is made, or the task is no longer theirs', () => {
    always(({ log, states }) => {
      for (const [index, { callOwed, ...state }] of states.entries()) {
        const before = states[index - 1]?.callOwed;
        if (callOwed?.instead !== undefined) {
          const ask = state.asks.find(({ id }) => id === callOwed.askId);
          expect([ask?.status, ask?.volunteer]).toEqual(['open', callOwed.volunteer]);
        } else if (callOwed !== undefined)
          expect(state.untold ?? state.waitingFor, log[index]?.event.type).toBeDefined();
        else if (before !== undefined && before.instead === undefined && state.closed === undefined) {
          const ask = state.asks.find(({ id }) => id === before.askId);
          const passedOn = ask?.volunteer !== before.volunteer || ask.handedBack;
          const { event, by } = log[index] ?? {};
          const talked = event !== undefined && 'answer' in event && by?.role === 'coordinator';
          expect(passedOn || talked || event?.type === 'call-made', event?.type).toBe(true);
        }
        const told = [state.untold?.reason, state.waitingFor?.reason].includes('call-asked');
        if (told) expect(callOwed).toBeDefined();
      }
    });
  });

  it('no volunteer moves a question more often, or farther at once, than they may', () => {
    always(({ log, states }) => {
      for (const [index, { event, by, at }] of log.entries()) {
        for (const ask of states[index]?.asks ?? [])
          expect(ask.moved ?? 0).toBeLessThanOrEqual(defaultSettings.anotherDay.times);
        const before = states[index - 1]?.asks.find(({ status }) => status === 'open');
        if (event.type !== 'rescheduled' || by.role !== 'volunteer' || before === undefined) continue;
        expect(event.to <= latestDay(before, defaultSettings, at)).toBe(true);
        expect(states[index]?.asks.find(({ id }) => id === before.id)?.since ?? '' > at).toBeTruthy();
      }
    });
  });

  it('at most one question is open, and only in an open case', () => {
    always(({ states }) => {
      for (const state of states) {
        const open = state.asks.filter(({ status }) => status === 'open').length;
        expect(open).toBeLessThanOrEqual(state.stage === 'closed' ? 0 : 1);
      }
    });
  });

  it('no family is given more than it needs, and ids are never used twice', () => {
    always(({ states }) => {
      for (const { needs, asks, checkIns } of states) {
        for (const need of needs) {
          expect(need.delivered).toBeGreaterThanOrEqual(0);
          expect(need.delivered + unitsSetAside(need)).toBeLessThanOrEqual(need.quantity);
        }
        for (const ids of [
          needs.map(({ id }) => id),
          asks.map(({ id }) => id),
          checkIns.map((one) => one.number),
        ])
          expect(new Set<unknown>(ids).size).toBe(ids.length);
      }
    });
  });

  it('goods set aside are handed over, put back, or still on the shelf: none is lost, none comes from nowhere', () => {
    always(({ log, states }) => {
      const shelf = new Map<string, number>();
      const key = (item: Pick<SetAsideItem, 'needId' | 'consignmentId' | 'line'>) =>
        `${item.needId} ${item.consignmentId} ${item.line}`;
      const move = (name: string, units: number) => shelf.set(name, (shelf.get(name) ?? 0) + units);
      for (const [index, recorded] of log.entries()) {
        if (recorded.event.type === 'goods-set-aside')
          for (const item of recorded.event.items) move(key(item), item.quantity);
        for (const item of goodsHandedOver(recorded)) move(key(item), -item.delivered);
        for (const item of goodsToRelease(states[index - 1], recorded)) move(key(item), -item.quantity);
        const held = new Map<string, number>();
        for (const item of states[index]?.needs.flatMap(({ setAside }) => setAside) ?? [])
          held.set(key(item), item.quantity);
        for (const [name, units] of shelf) expect(held.get(name) ?? 0, name).toBe(units);
      }
    });
  });

  it('what the case needs now can be done: no step of the workflow is turned away', () => {
    always(({ states, end: now }) => {
      const state = states.at(-1);
      if (state === undefined) return;
      const command = stepFor(state, now);
      if (command === undefined) return;
      expect(decide(state, command, { now, settings: defaultSettings }), command.type).toMatchObject({
        ok: true,
      });
    });
  });

  it('asking twice changes nothing: a question about the next contact has the same answer', () => {
    always(({ states, end: now }) => {
      const state = states.at(-1);
      const ask = state?.asks.at(-1);
      if (state === undefined || ask === undefined) return;
      const next = () => nextContact(state, ask.id, () => ['sms'], defaultSettings, now);
      expect(next()).toEqual(next());
      const planned = next();
      if (planned.do === 'contact' || planned.do === 'find-backup')
        expect(planned.until > planned.at).toBe(true);
    });
  });
});
