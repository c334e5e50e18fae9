import { describe, expect, it } from 'vitest';
import { secret, village } from '../village.ts';

describe('a link that reached the wrong person', () => {
  it('shows them nothing of the family', async () => {
    const place = await village();
    await place.ask('assessment');
    const { html } = await place.open('wrong-person');
    expect(html).not.toContain('Айгерим');
    expect(html).not.toContain('Панфилов');
  });

  it('gives the question back, thanks, and offers to stop messages', async () => {
    const place = await village();
    await place.ask('assessment');
    const sent = await place.send('wrong-person', { sure: 'yes' });
    expect(sent.location).toBe(`/v/${secret}/wrong-person?done=1`);
    expect(place.cases.log.at(-1)?.event).toMatchObject({ type: 'task-handed-back', reason: 'wrong-person' });
    const { html } = await place.open('wrong-person', { done: '1' });
    expect(html).toContain('Thank you for telling us');
    expect(html).toContain(`href="/v/${secret}/stop"`);
  });

  it('is not handed back by a machine that sends the form as it stands', async () => {
    const place = await village();
    await place.ask('assessment');
    const { status, html } = await place.send('wrong-person', {});
    expect(status).toBe(422);
    expect(html).toContain('Please tick the box first.');
    expect(html).not.toContain('Айгерим');
    expect(place.recorded()).toEqual(['assessment-asked']);
  });

  it('is thanked the same when the question has gone on, and nothing is recorded', async () => {
    const place = await village();
    await place.ask('assessment');
    await place.byStaff({ type: 'settle-ask', askId: 'assessment-1', outcome: 'withdrawn' });
    expect((await place.send('wrong-person', { sure: 'yes' })).status).toBe(303);
    expect(place.recorded()).toEqual(['assessment-asked', 'ask-settled']);
  });
});
