/** A family's case, by the names of the states it walks. */
import { describe, expect, it } from 'vitest';
import { play, type Script, type Turn } from './play.ts';

const input = { reference: 'ABCDEFGH', opening: 1 };
const look = ['Look at the Case', 'What Does the Case Need Now?'];
const start = ['Take In the Case', ...look];

const needs = (next: string, more: Record<string, unknown> = {}): Turn => ({
  returns: { do: next, sequence: 1, seconds: 3600, ...more },
});
const end = needs('end');

const carried = (looks: Turn[], more: Script = {}, question?: unknown) =>
  play(
    'case',
    input,
    {
      'look-at-the-case': looks,
      'set-goods-aside': [needs('deliver')],
      'plan-the-check-in': [needs('wait-for-check-in')],
      'wait-for-news': ['silence'],
      'tell-staff': ['silence'],
      'tell-who-opened': [{ returns: null }],
      'leave-with-the-coordinator': [{ returns: null }],
      ...more,
    },
    { question },
  );

describe("a family's case", () => {
  it('is assessed, delivered to, checked in on and closed', async () => {
    const played = await carried([
      needs('assess'),
      needs('set-goods-aside'),
      needs('plan-check-in', { on: '2026-03-12' }),
      needs('check-in'),
      end,
    ]);
    expect(played.path).toEqual([
      ...start,
      'Assess the Family',
      ...look,
      'Set Goods Aside',
      'Is Everything in Stock?',
      'Deliver the Goods',
      ...look,
      'Plan the Next Check-in',
      'What Does the Case Need Now?',
      'Wait for the Day of the Check-in',
      ...look,
      'Check In on the Family',
      ...look,
      'Case Closed',
    ]);
    expect(played.status).toBe('SUCCEEDED');
  });

  it('ends with word to whoever raised it, at a good hour', async () => {
    const played = await carried([needs('wait-for-good-hour'), needs('tell-who-opened'), end]);
    expect(played.path).toEqual([
      ...start,
      'Wait for a Good Hour',
      ...look,
      'Tell Who Opened the Case',
      ...look,
      'Case Closed',
    ]);
  });

  it('waits for missing goods until they arrive', async () => {
    const played = await carried([needs('set-goods-aside'), needs('deliver'), end], {
      'set-goods-aside': [needs('wait-for-goods', { seconds: 1_209_600 })],
      'wait-for-news': [{ answeredAfter: 86_400 }],
    });
    expect(played.path).toEqual([
      ...start,
      'Set Goods Aside',
      'Is Everything in Stock?',
      'Wait for Goods to Arrive',
      ...look,
      'Deliver the Goods',
      ...look,
      'Case Closed',
    ]);
    expect(played.seconds).toBe(86_400);
  });

  it('tells the coordinator, and the manager when the coordinator does not act', async () => {
    const told = (to: string) => needs('tell-staff', { to, reason: 'silence' });
    const played = await carried([told('coordinator'), told('manager'), needs('assess'), end], {
      'tell-staff': ['silence', { answeredAfter: 60 }],
    });
    expect(played.path).toEqual([
      ...start,
      'Tell the Coordinator',
      ...look,
      'Tell the Manager',
      ...look,
      'Assess the Family',
      ...look,
      'Case Closed',
    ]);
    expect(played.seconds).toBe(3600 + 60);
  });

  it('keeps word to staff for a good hour', async () => {
    const played = await carried([needs('wait-for-good-hour'), end]);
    expect(played.path).toEqual([...start, 'Wait for a Good Hour', ...look, 'Case Closed']);
  });

  it('continues as a new execution when it has grown old', async () => {
    const played = await carried([needs('continue'), end]);
    expect(played.path).toEqual([...start, 'Continue in a New Execution', 'Continued Elsewhere']);
  });

  it('puts a question again that was cut off after 60 days', async () => {
    const endless = { Type: 'Wait', Seconds: 8_000_000, End: true };
    const played = await carried([needs('assess'), end], {}, endless);
    expect(played.path).toEqual([...start, 'Assess the Family', ...look, 'Case Closed']);
    expect(played.seconds).toBe(5_184_000);
  });

  describe('when a step fails', () => {
    const left = ['Leave It with the Coordinator', 'Wait Before Looking Again', ...look, 'Case Closed'];

    it.each([
      ['set-goods-aside', [needs('set-goods-aside'), end], 'Set Goods Aside'],
      ['plan-the-check-in', [needs('plan-check-in', { on: '2026-03-12' }), end], 'Plan the Next Check-in'],
      ['wait-for-news', [needs('wait-for-goods'), end], 'Wait for Goods to Arrive'],
      ['wait-for-news', [needs('wait-for-check-in'), end], 'Wait for the Day of the Check-in'],
      ['wait-for-news', [needs('wait-for-good-hour'), end], 'Wait for a Good Hour'],
      [
        'tell-staff',
        [needs('tell-staff', { to: 'coordinator', reason: 'review' }), end],
        'Tell the Coordinator',
      ],
      ['tell-staff', [needs('tell-staff', { to: 'manager', reason: 'review' }), end], 'Tell the Manager'],
    ])('in %s (%#), it is tried again and then left with the coordinator', async (name, looks, state) => {
      const played = await carried(looks, { [name]: [{ fails: 'TypeError' }] });
      expect(played.path).toEqual([...start, state, ...left]);
      expect(played.calls.filter((call) => call.name === name)).toHaveLength(4);
    });

    it('while looking, it is left with the coordinator and looked at again an hour later', async () => {
      const failed: Turn = { fails: 'TypeError' };
      const played = await carried([failed, failed, failed, failed, end]);
      expect(played.path).toEqual(['Take In the Case', 'Look at the Case', ...left]);
      expect(played.seconds).toBeGreaterThanOrEqual(3600);
    });

    it('in the question itself, it is left with the coordinator', async () => {
      const played = await carried([needs('check-in'), end], {}, { Type: 'Fail', Error: 'NeedsAnOperator' });
      expect(played.path).toEqual([...start, 'Check In on the Family', ...left]);
    });

    it('with a need that nobody knows, it is left with the coordinator', async () => {
      const played = await carried([needs('dance'), end]);
      expect(played.path).toEqual([...start, ...left]);
    });

    it('and not even the coordinator can be named, an operator is called', async () => {
      const played = await carried([{ fails: 'TypeError' }], {
        'leave-with-the-coordinator': [{ fails: 'TypeError' }],
      });
      expect(played.path).toEqual([
        'Take In the Case',
        'Look at the Case',
        'Leave It with the Coordinator',
        'Needs an Operator',
      ]);
      expect([played.status, played.error]).toEqual(['FAILED', 'NeedsAnOperator']);
    });
  });
});
