/** "Another day suits me better": within bounds, by their own word, and told to nobody but the case. */
import { describe, expect, it } from 'vitest';
import { secret, villageWithDelivery } from '../village.ts';

const done = `/v/${secret}/another-day?done=1`;
const day = 'another-day';

/** The delivery was asked for on Monday 23 November, to be answered by the 30th. */
describe('choosing another day', () => {
  it('says until when, and moves the question', async () => {
    const place = await villageWithDelivery();
    expect((await place.open()).html).toContain(`href="/v/${secret}/${day}"`);
    expect((await place.open(day)).html).toContain('You can choose any day until 14 December 2026.');
    const sent = await place.send(day, { to: '2026-12-05' });
    expect([sent.status, sent.location]).toEqual([303, done]);
    expect((await place.open(day, { done: '1' })).html).toContain('by 5 December 2026');
    expect((await place.open()).html).toContain('Please answer by 5 December 2026.');
    expect(place.cases.log.at(-1)).toMatchObject({
      by: { role: 'volunteer', id: 'volunteer-1' },
      event: { type: 'rescheduled', subject: 'delivery', to: '2026-12-05', askId: 'delivery-1' },
    });
  });

  it('sent twice moves it once', async () => {
    const place = await villageWithDelivery();
    await place.send(day, { to: '2026-12-05' });
    expect((await place.send(day, { to: '2026-12-05' })).location).toBe(done);
    expect(place.recorded().filter((type) => type === 'rescheduled')).toHaveLength(1);
  });

  it.each([
    ['nothing', '', 'Please fill this in.'],
    ['no day', 'soon', 'Please give a date'],
    ['a day that has passed', '2026-11-22', 'This day has passed.'],
    ['a day too far ahead', '2026-12-15', 'This day is too far ahead.'],
  ])('turns away %s, keeps it, and records nothing', async (_, to, said) => {
    const place = await villageWithDelivery();
    const { status, html } = await place.send(day, { to });
    expect(status).toBe(422);
    expect(html).toContain(said);
    expect(html).toContain(`value${to === '' ? '' : `="${to}"`}`);
    expect(place.recorded()).not.toContain('rescheduled');
  });

  it('can be done twice; then a call is offered instead', async () => {
    const place = await villageWithDelivery();
    await place.send(day, { to: '2026-12-05' });
    expect((await place.open(day)).html).toContain('You can change the day 1 more time here.');
    await place.send(day, { to: '2026-12-07' });
    const { title, html } = await place.open(day);
    expect(title).toBe('The day can no longer be changed here');
    expect(html).toContain(`href="/v/${secret}/call"`);
    expect((await place.send(day, { to: '2026-12-08' })).location).toBe(`/v/${secret}/${day}`);
    expect(place.recorded().filter((type) => type === 'rescheduled')).toHaveLength(2);
  });

  it('is not for a task that is somebody else’s, or answered', async () => {
    const place = await villageWithDelivery();
    await place.byStaff({ type: 'reassign', role: 'volunteer', to: 'volunteer-2' });
    const { html, title } = await place.send(day, { to: '2026-12-05' });
    expect(title).toBe('There is no day to change');
    expect(html).not.toContain('2026-12-05');
    expect(place.recorded()).not.toContain('rescheduled');
  });
});
