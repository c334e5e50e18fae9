import { describe, expect, it } from 'vitest';
import type { ExecutionPage } from '#functions/manager/case-history/execution-port.ts';
import type { CaseExecution } from '#functions/store/ports.ts';
import { day, office, reference } from '../office.ts';
import { otherReference } from '../reference.ts';

const execution = (machine: CaseExecution['machine'], name: string, startedAt = day('2026-11-02')) => ({
  arn: `arn:aws:states:eu-central-1:123456789012:execution:asar-${machine}:${name}`,
  machine,
  startedAt,
});
const name = `${reference}-1-1`;
const itself = execution('case', name);
const question = execution('ask-a-person', '0a-question');
const another = execution('case', `${otherReference}-1-1`);

const history: ExecutionPage[] = [
  {
    status: 'running',
    startedAt: day('2026-11-02'),
    next: '1',
    events: [
      { id: 1, previous: 0, type: 'ExecutionStarted', at: day('2026-11-02') },
      { id: 2, previous: 1, type: 'TaskStateEntered', state: 'Look at the Case', at: day('2026-11-02') },
      { id: 3, previous: 2, type: 'TaskFailed', error: 'Lambda.Unknown', at: day('2026-11-02') },
      { id: 4, previous: 3, type: 'TaskStateExited', state: 'Look at the Case', at: day('2026-11-04') },
    ],
  },
  {
    status: 'running',
    startedAt: day('2026-11-02'),
    events: [
      { id: 5, previous: 4, type: 'TaskStateEntered', state: 'Assess the Family', at: day('2026-11-04') },
    ],
  },
];
const histories = { [itself.arn]: history, [another.arn]: history };
const place = () => office({ executions: [itself, question], histories });

const rowsOf = (html: string) => html.match(/Show its steps/g)?.length ?? 0;

describe('the workflow’s own steps', () => {
  it('are offered for each execution, by its name, in the order they were started', async () => {
    const { html } = await place().history();
    const [first, second] = [name, '0a-question'].map((each) => html.indexOf(`?execution=${each}#execution`));
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(Number(first));
    expect(html).not.toContain('Look at the Case');
    expect(html).not.toContain('123456789012');
  });

  it('of a chosen one are shown with how long each lasted and what went wrong', async () => {
    const { html } = await place().history({ execution: name });
    expect(html).toMatch(/<h3>The case, Mon.* 2 November 2026.*: its steps<\/h3>/);
    expect(html).toContain('Running');
    expect(html).toContain('Look at the Case');
    expect(html).toContain('2 days');
    expect(html).toContain('failed (Lambda.Unknown)');
    expect(html).toContain(`execution=${name}&amp;execution-cursor=1`);
  });

  it('go on on the next page, where the last state lasts still', async () => {
    const { html } = await place().history({ execution: name, 'execution-cursor': '1' });
    expect(html).toContain('Assess the Family');
    expect(html).toContain('still here');
  });

  it('begin again where the service no longer knows the page', async () => {
    const { html, status } = await place().history({ execution: name, 'execution-cursor': '99' });
    expect(status).toBe(200);
    expect(html).toContain('no longer exists');
    expect(html).toContain('Look at the Case');
  });

  it('are said to be forgotten where the service keeps them no longer', async () => {
    const { html, status } = await place().history({ execution: '0a-question' });
    expect(status).toBe(200);
    expect(html).toContain('it forgets them 90 days after the end');
  });

  it.each([`${otherReference}-1-1`, `${reference}-9-9`, '1', 'constructor'])(
    'of "%s", which is none of the case’s executions, are said not to exist, and never read',
    async (execution) => {
      const the = place();
      const { html, status } = await the.history({ execution });
      expect(status).toBe(200);
      expect(html).toContain('This case has no run with that name.');
      expect(html).not.toContain('Look at the Case');
      expect(the.historiesRead).toEqual([]);
    },
  );

  it.each(['', `${name} `, `case:${name}`, itself.arn, '<script>', 'a'.repeat(81)])(
    'are not shown for the nonsense "%s"',
    async (execution) => {
      const the = place();
      const { html, status } = await the.history({ execution });
      expect(status).toBe(200);
      expect(html).not.toContain('id="execution"');
      expect(html).not.toContain('<script');
      expect(the.historiesRead).toEqual([]);
    },
  );
});

describe('the list of executions', () => {
  const many = Array.from({ length: 45 }, (_, index) => execution('case', `${reference}-1-${index + 1}`));
  const busy = () => office({ executions: many, histories: { [many[0]?.arn ?? '']: history } });

  it('says so while the workflow has not started', async () => {
    expect((await office().history()).html).toContain('The workflow has not started yet.');
  });

  it('has 20 to a page, and turning it keeps the rest of the address', async () => {
    const first = (await busy().history({ view: 'all', execution: name })).html;
    expect(rowsOf(first)).toBe(20);
    expect(first).toContain(`?view=all&amp;execution=${name}&amp;executions-cursor=20"`);
    const last = (await busy().history({ view: 'all', 'executions-cursor': '40' })).html;
    expect(rowsOf(last)).toBe(5);
    expect(last).not.toContain('rel="next"');
  });

  it('stays on its page when one of them is chosen or the events are seen otherwise', async () => {
    const { html } = await busy().history({ 'executions-cursor': '20', 'execution-cursor': '1' });
    expect(html).toContain(`?executions-cursor=20&amp;execution=${reference}-1-21#execution`);
    expect(html).toContain('?executions-cursor=20&amp;view=all"');
  });

  it('shows the steps of one that is on another page', async () => {
    const { html } = await busy().history({ 'executions-cursor': '40', execution: `${reference}-1-1` });
    expect(html).not.toContain(`execution=${reference}-1-1#`);
    expect(html).toContain('Look at the Case');
  });

  it('with a cursor that was tampered with shows its first page, says so, and drops the cursor', async () => {
    const { html, status } = await busy().history({ 'executions-cursor': 'forged' });
    expect(status).toBe(200);
    expect(html).toContain('no longer exists');
    expect(html).toContain(`?execution=${reference}-1-1#execution`);
    expect(html).toContain('?executions-cursor=20"');
  });

  it('does not say that the workflow has not started on an empty last page', async () => {
    const { html } = await busy().history({ 'executions-cursor': '45' });
    expect(html).not.toContain('has not started');
    expect(html).toContain('no more runs');
  });
});
