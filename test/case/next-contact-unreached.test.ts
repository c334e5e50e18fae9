/** Messages that do not arrive: the other channel, and then the coordinator. */

import { describe, expect, it } from 'vitest';
import { aidana, lastAsk } from './a-family.ts';
import { asked, both, carryOn, contacts, plan } from './climbing.ts';

describe('given messages that do not arrive', () => {
  it('a message that came back is sent at once on the other channel, on the same rung', () => {
    const family = asked('assessment');
    carryOn(family, both, 'failed');
    expect(plan(family)).toMatchObject({
      do: 'contact',
      rung: 0,
      action: 'other-channel',
      channel: 'email',
      at: family.now(),
    });
    carryOn(family);
    expect(contacts(family).map(({ messageId }) => messageId)).toEqual([
      'assessment-1.1.0',
      'assessment-1.1.0.2',
    ]);
    expect(plan(family)).toMatchObject({ action: 'remind', channel: 'email' });
  });

  it('what a provider says twice, or says after a message came back, is recorded once', () => {
    const family = asked('assessment');
    carryOn(family);
    const about = {
      type: 'record-message',
      messageId: 'assessment-1.1.0',
      person: aidana,
      channel: 'sms',
    } as const;
    const again = { ok: false, failure: { refused: 'already-recorded' } };
    expect(family.tries({ ...about, status: 'sent', repeated: true })).toEqual(again);
    family.does({ ...about, status: 'delivered' });
    expect(family.tries({ ...about, status: 'delivered' })).toEqual(again);
    family.does({ ...about, status: 'bounced', complaint: true });
    expect(family.tries({ ...about, status: 'delivered' })).toEqual(again);
    expect(lastAsk(family).contacts.map(({ status }) => status)).toEqual(['bounced']);
  });

  it('a volunteer for whom no channel is left is unreachable, and the coordinator hears of it', () => {
    const family = asked('assessment');
    for (let step = 0; carryOn(family, both, 'failed'); step += 1) expect(step).toBeLessThan(20);
    expect(contacts(family)).toHaveLength(2);
    expect(lastAsk(family).status).toBe('unreachable');
    expect(family.needsNow()).toBe('tell-staff');
    expect(family.state().untold).toMatchObject({ reason: 'volunteer-unreachable' });
  });

  it('a volunteer with no channel at all is unreachable before anything is sent', () => {
    expect(plan(asked('delivery'), () => [])).toEqual({ do: 'settle', outcome: 'unreachable' });
  });
});

it('a volunteer who stops all messages while a question is open is unreachable, but may still answer', () => {
  const family = asked('assessment');
  carryOn(family);
  family.does({ type: 'stop-messages', person: aidana, channels: ['sms', 'email'] });
  expect(plan(family, () => [])).toEqual({ do: 'settle', outcome: 'unreachable' });
  family.does({ type: 'settle-ask', askId: 'assessment-1', outcome: 'unreachable' });
  const answer = { outcome: 'needs-help' as const, needs: [], risk: 'low' as const };
  family.does({ type: 'record-assessment', askId: 'assessment-1', volunteer: aidana, answer });
  expect(family.state()).toMatchObject({ stage: 'delivery', risk: 'low' });
  expect(family.state().untold).toBeUndefined();
});
