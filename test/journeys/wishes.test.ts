/** What volunteers wish instead of answering: a call, another day. The workflow hears of it at once. */
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';

const the = journeys();

const asking = ['Assess the Family', 'Ask the Volunteer'];

async function asked() {
  const volunteer = await the.volunteer();
  const family = await the.family({ volunteer });
  const { answering } = await family.asked('assessment');
  const toVolunteer = () =>
    the.messagesTo(`${volunteer}@`).length + the.messagesTo(phoneOf(volunteer)).length;
  return { family, answering, toVolunteer };
}
const phoneOf = (volunteer: string) => String(1_000_000 + Number(volunteer.split('-')[1]));

describe('a volunteer who asks to be called', () => {
  it('is on the coordinator’s desk at once, and hears nothing more until the call was made', async () => {
    const { family, answering, toVolunteer } = await asked();
    const before = toVolunteer();
    expect(before).toBe(1);
    await the.pass('P1D');
    await family.carryOut({ type: 'ask-for-a-call', ...answering }, 'volunteer');
    expect(await family.path()).toEqual([...asking, 'Tell the Coordinator']);
    expect((await family.state()).waitingFor).toMatchObject({
      person: family.coordinator,
      reason: 'call-asked',
    });
    expect(the.messagesTo(family.coordinator).at(-1)?.when).toBe(
      new Date(the.system.clock.now()).toISOString(),
    );
    await the.pass('PT20H');
    expect(toVolunteer()).toBe(before);

    await family.carryOut({ type: 'note-the-call' });
    await the.pass('PT47H');
    expect(toVolunteer()).toBe(before);
    await the.pass('P1D');
    expect(toVolunteer()).toBe(before + 1);
    expect((await family.path()).filter((name) => name !== 'Wait for a Good Hour')).toEqual([
      ...asking,
      'Tell the Coordinator',
      ...asking,
    ]);
  });

  it('is called by somebody: a manager is told when the coordinator lets a day pass', async () => {
    const { family, answering } = await asked();
    await family.carryOut({ type: 'ask-for-a-call', ...answering }, 'volunteer');
    await the.pass('PT25H');
    expect((await family.state()).waitingFor).toMatchObject({ role: 'manager', reason: 'call-asked' });
    expect(await family.path()).toEqual([...asking, 'Tell the Coordinator', 'Tell the Manager']);
  });
});

describe('a volunteer who goes on another day', () => {
  it('is not written to again until two days before it', async () => {
    const { family, answering, toVolunteer } = await asked();
    const before = toVolunteer();
    const monday = the.system.clock.now();
    const friday = new Date(monday + 11 * 86_400_000).toISOString().slice(0, 10);
    await family.carryOut({ type: 'change-the-day', ...answering, to: friday }, 'volunteer');
    await the.pass('P8D');
    expect(toVolunteer()).toBe(before);
    await the.pass('P1D');
    expect(toVolunteer()).toBe(before + 1);
    expect((await family.state()).asks.at(-1)).toMatchObject({ dueBy: friday, status: 'open', round: 2 });
    expect(await family.path()).toEqual([...asking, 'Wait for a Good Hour', 'Ask the Volunteer']);
  });
});
