/** One question to a person, by the names of the states it walks. */
import { describe, expect, it } from 'vitest';
import { play, type Script, type Turn } from './play.ts';

const input = { reference: 'ABCDEFGH', kind: 'assessment', opening: 1 };
const start = ['Take Up the Question', 'Choose Whom to Ask', 'Is There Somebody to Ask?'];
const plan = ['Plan the Next Contact', 'Which Rung Comes Next?'];

const contact = (action: string, seconds = 172_800): Turn => ({
  returns: {
    do: 'contact',
    askId: 'assessment-1',
    round: 1,
    rung: 0,
    action,
    channel: 'sms',
    sequence: 3,
    seconds,
  },
});
const settled = (outcome: string): Turn => ({ returns: { do: 'settled', outcome } });

const asked = (rungs: Turn[], contacts: Turn[], more: Script = {}) =>
  play('ask-a-person', input, {
    'choose-whom-to-ask': [{ returns: { do: 'asked' } }],
    'plan-the-next-contact': rungs,
    'contact-the-person': contacts,
    'wait-for-news': ['silence'],
    'leave-with-the-coordinator': [{ returns: null }],
    ...more,
  });

describe('a question to a person', () => {
  it('is answered at once', async () => {
    const played = await asked([contact('ask'), settled('answered')], [{ returns: null }]);
    expect(played.path).toEqual([...start, ...plan, 'Ask the Volunteer', ...plan, 'Question Settled']);
    expect(played.output).toEqual({ outcome: 'answered' });
    expect(played.seconds).toBe(0);
  });

  it('climbs every rung of the ladder in silence, and ends with somebody told', async () => {
    const rungs = ['ask', 'remind', 'other-channel', 'backup-volunteer', 'tell-coordinator', 'tell-manager'];
    const played = await asked(
      [
        ...rungs.slice(0, 3).map((action) => contact(action)),
        { returns: { do: 'find-backup' } },
        ...rungs.slice(3).map((action) => contact(action)),
        settled('silent'),
      ],
      ['silence'],
    );
    expect(played.path).toEqual([
      ...start,
      ...plan,
      'Ask the Volunteer',
      ...plan,
      'Remind the Volunteer',
      ...plan,
      'Use the Other Channel',
      ...plan,
      'Find a Backup Volunteer',
      ...plan,
      'Ask a Backup Volunteer',
      ...plan,
      'Tell the Coordinator of the Silence',
      ...plan,
      'Tell the Manager of the Silence',
      ...plan,
      'Question Settled',
    ]);
    expect(played.output).toEqual({ outcome: 'silent' });
    expect(played.seconds).toBe(6 * 172_800);
  });

  it('has the coordinator call where no message can be sent, and climbs on', async () => {
    const played = await asked(
      [contact('ask'), contact('call-instead'), contact('remind'), settled('answered')],
      [{ returns: null }, 'silence', { returns: null }],
    );
    expect(played.path).toEqual([
      ...start,
      ...plan,
      'Ask the Volunteer',
      ...plan,
      'Ask the Coordinator to Call',
      ...plan,
      'Remind the Volunteer',
      ...plan,
      'Question Settled',
    ]);
  });

  it('is answered between two rungs, and climbs no further', async () => {
    const played = await asked(
      [contact('ask'), contact('remind'), settled('answered')],
      ['silence', { answeredAfter: 3600 }],
    );
    expect(played.path).toEqual([
      ...start,
      ...plan,
      'Ask the Volunteer',
      ...plan,
      'Remind the Volunteer',
      ...plan,
      'Question Settled',
    ]);
    expect(played.seconds).toBe(172_800 + 3600);
  });

  it('waits for a good hour, and an answer ends that wait too', async () => {
    const wait: Turn = { returns: { do: 'wait', seconds: 28_800, sequence: 3 } };
    const waited = await asked([wait, contact('ask'), settled('answered')], [{ returns: null }]);
    expect(waited.path).toEqual([
      ...start,
      ...plan,
      'Wait for a Good Hour',
      ...plan,
      'Ask the Volunteer',
      ...plan,
      'Question Settled',
    ]);
    expect(waited.seconds).toBe(28_800);
    const answered = await asked([wait, settled('answered')], ['silence'], {
      'wait-for-news': [{ answeredAfter: 60 }],
    });
    expect(answered.path).toEqual([...start, ...plan, 'Wait for a Good Hour', ...plan, 'Question Settled']);
    expect(answered.seconds).toBe(60);
  });

  it('goes to another volunteer when it is handed back', async () => {
    const played = await asked(
      [contact('ask'), { returns: { do: 'choose' } }, contact('ask'), settled('answered')],
      [{ returns: null }],
    );
    expect(played.path).toEqual([
      ...start,
      ...plan,
      'Ask the Volunteer',
      ...plan,
      'Choose Whom to Ask',
      'Is There Somebody to Ask?',
      ...plan,
      'Ask the Volunteer',
      ...plan,
      'Question Settled',
    ]);
  });

  it('is settled when there is nobody to ask', async () => {
    const played = await asked([], [], {
      'choose-whom-to-ask': [{ returns: { do: 'nobody', outcome: 'nobody-to-ask' } }],
    });
    expect(played.path).toEqual([...start, 'Question Settled']);
    expect(played.output).toEqual({ outcome: 'nobody-to-ask' });
  });

  describe('when a step fails', () => {
    const left = ['Leave It with the Coordinator', 'Question Left'];

    it.each([
      ['choose-whom-to-ask', ['Take Up the Question', 'Choose Whom to Ask', ...left]],
      ['plan-the-next-contact', [...start, 'Plan the Next Contact', ...left]],
      ['contact-the-person', [...start, ...plan, 'Ask the Volunteer', ...left]],
      ['wait-for-news', [...start, ...plan, 'Wait for a Good Hour', ...left]],
    ])('in %s, it is tried again and then left with the coordinator', async (name, path) => {
      const rung =
        name === 'wait-for-news' ? { returns: { do: 'wait', seconds: 60, sequence: 1 } } : contact('ask');
      const played = await asked([rung], ['silence'], { [name]: [{ fails: 'TypeError' }] });
      expect(played.path).toEqual(path);
      expect(played.calls.filter((call) => call.name === name)).toHaveLength(4);
      expect(played.calls.at(-1)?.payload).toEqual({ reference: 'ABCDEFGH', error: 'TypeError' });
      expect(played.output).toEqual({ outcome: 'failed' });
    });

    it.each([
      ['Lambda.TooManyRequestsException', 9],
      ['Lambda.ServiceException', 7],
      ['Lambda.AWSLambdaException', 7],
      ['Lambda.SdkClientException', 7],
      ['Lambda.Unknown', 7],
    ])('with %s, it is tried %i times', async (error, times) => {
      const played = await asked([{ fails: error }], []);
      expect(played.calls.filter((call) => call.name === 'plan-the-next-contact')).toHaveLength(times);
      expect(played.path).toEqual([...start, 'Plan the Next Contact', ...left]);
    });

    it('and recovers, nobody notices', async () => {
      const played = await asked(
        [{ fails: 'Lambda.ServiceException' }, contact('ask'), settled('answered')],
        [{ returns: null }],
      );
      expect(played.path).toEqual([...start, ...plan, 'Ask the Volunteer', ...plan, 'Question Settled']);
    });

    it('and not even the coordinator can be named, an operator is called', async () => {
      const played = await asked([{ fails: 'TypeError' }], [], {
        'leave-with-the-coordinator': [{ fails: 'TypeError' }],
      });
      expect(played.path).toEqual([
        ...start,
        'Plan the Next Contact',
        'Leave It with the Coordinator',
        'Needs an Operator',
      ]);
      expect([played.status, played.error]).toEqual(['FAILED', 'NeedsAnOperator']);
    });

    it('because the plan names a rung that nobody knows, it is left with the coordinator', async () => {
      const played = await asked([contact('shout')], []);
      expect(played.path).toEqual([...start, ...plan, ...left]);
    });
  });
});
