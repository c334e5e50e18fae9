/** The step that looks: what the case needs, until when it can wait, and whether the execution has had its time. */
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#case';
import { lookAtTheCase } from '#functions/steps/look-at-the-case.ts';
import { workflowSteps } from '#functions/workflow-steps.ts';
import { askedCase, type CasesInMemory, monday, reference } from './cases-in-memory.ts';

const input = { reference, opening: 1, execution: 'execution', startedAt: monday, looks: 0 };

function step(cases: CasesInMemory, now = monday) {
  const executions: string[] = [];
  const asks = {
    rememberExecution: async (_: string, { arn }: { arn: string }) => void executions.push(arn),
  };
  return { executions, run: lookAtTheCase({ cases, asks, settings: defaultSettings, now: () => now }) };
}

describe('looking at the case', () => {
  it('says what it needs, and notes the execution at the first look only', async () => {
    const the = step(await askedCase());
    expect(await the.run(input)).toMatchObject({ do: 'assess', sequence: 2 });
    await the.run({ ...input, looks: 1 });
    expect(the.executions).toEqual(['execution']);
  });

  it('ends an execution that was begun for an earlier opening', async () => {
    const cases = await askedCase();
    await cases.given({ type: 'close', reason: 'moved-away' });
    await cases.given({ type: 're-open', coordinator: 'dana' });
    const the = step(cases);
    expect(await the.run(input)).toMatchObject({ do: 'end' });
    expect(await the.run({ ...input, opening: 4 })).toMatchObject({ do: 'assess' });
  });

  it('continues as a new execution after 300 days or 400 looks, unless the case is closed', async () => {
    const cases = await askedCase();
    const old = step(cases, '2026-12-27T05:00:00.000Z');
    expect(await old.run(input)).toMatchObject({ do: 'continue' });
    expect(await step(cases).run({ ...input, looks: 400 })).toMatchObject({ do: 'continue' });
    await cases.given({ type: 'close', reason: 'moved-away' });
    expect(await old.run(input)).toMatchObject({ do: 'end' });
  });

  it('keeps word to staff for a good hour, and never waits longer than 60 days at once', async () => {
    const cases = await askedCase();
    await cases.given({
      type: 'record-assessment',
      askId: 'assessment-1',
      volunteer: 'bota',
      answer: { outcome: 'declined', needs: [], risk: 'low' },
    });
    expect(await step(cases).run(input)).toMatchObject({
      do: 'tell-staff',
      to: 'coordinator',
      reason: 'declined',
    });
    const night = step(cases, '2026-03-02T20:00:00.000Z');
    expect(await night.run(input)).toMatchObject({ do: 'wait-for-good-hour', seconds: 8 * 3600 });
  });

  it('lets no wait be over while its step can still be at writing to somebody', async () => {
    const cases = await askedCase();
    await cases.given(
      { type: 'escalate', to: 'dana', role: 'coordinator', reason: 'step-failed' },
      { role: 'workflow' },
    );
    const aMomentBeforeTheirTimeIsOver = '2026-03-05T04:59:59.974Z';
    const next = await step(cases, aMomentBeforeTheirTimeIsOver).run(input);
    expect(next).toMatchObject({ do: 'tell-staff', to: 'coordinator', told: true });
    const longestStep = Math.max(...Object.values(workflowSteps).map((one) => one.timeoutSeconds));
    expect(next.seconds).toBeGreaterThan(longestStep);
  });

  it('fails loudly for a case that is not there', async () => {
    const the = step(await askedCase());
    await expect(the.run({ ...input, reference: 'ZZZZZZZZ' })).rejects.toThrow('No case ZZZZZZZZ');
  });
});
