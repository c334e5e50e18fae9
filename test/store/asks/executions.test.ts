/** The executions of a case: listed from the first on, page by page, and found by their names. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asks, BadCursor, type CaseExecution, createAsks, type Page } from '#functions/store/index.ts';
import { startStore, type TestStore } from '../dynalite.ts';

let store: TestStore;
let asks: Asks;
beforeAll(async () => {
  store = await startStore();
  asks = createAsks(store);
});
afterAll(() => store.stop());

const arn = (machine: string, name: string) =>
  `arn:aws:states:eu-central-1:123456789012:execution:asar-${machine}:${name}`;
const execution = (machine: CaseExecution['machine'], name: string, startedAt: string): CaseExecution => ({
  arn: arn(machine, name),
  machine,
  startedAt,
});

async function remember(reference: string, executions: readonly CaseExecution[]) {
  for (const each of executions) await asks.rememberExecution(reference, each);
}

async function everyPage(reference: string, limit: number): Promise<CaseExecution[][]> {
  const pages: CaseExecution[][] = [];
  let from: { cursor?: string } | undefined = {};
  while (from !== undefined) {
    const page: Page<CaseExecution> = await asks.executions(reference, { limit, ...from });
    pages.push(page.items);
    from = page.next === undefined ? undefined : { cursor: page.next };
  }
  return pages;
}

describe('The executions of a case', () => {
  it('are listed from the first on, each once', async () => {
    const later = execution('ask-a-person', '0a', '2026-11-24T04:00:00.000Z');
    const first = execution('case', 'EXEC0001-1-1', '2026-11-23T04:00:00.000Z');
    await remember('EXEC0001', [later, first, later, first]);
    expect(await everyPage('EXEC0001', 20)).toEqual([[first, later]]);
    expect(await everyPage('EXEC0002', 20)).toEqual([[]]);
  });

  it('begin with the case where it asked somebody at once', async () => {
    const question = execution('ask-a-person', '0a', '2026-11-23T04:00:00.000Z');
    const itself = execution('case', 'EXEC0003-1-1', '2026-11-23T04:00:00.000Z');
    await remember('EXEC0003', [question, itself]);
    expect(await everyPage('EXEC0003', 20)).toEqual([[itself, question]]);
  });

  it('are in order where a start was written without its milliseconds', async () => {
    const first = execution('case', 'EXEC0004-1-1', '2026-11-23T04:00:00Z');
    const later = execution('ask-a-person', '0a', '2026-11-23T04:00:00.250Z');
    await remember('EXEC0004', [later, first]);
    expect(await everyPage('EXEC0004', 20)).toEqual([[first, later]]);
  });

  it('come page by page, none twice and none left out', async () => {
    const all = Array.from({ length: 25 }, (_, number) =>
      execution(
        'ask-a-person',
        `question-${25 - number}`,
        new Date(Date.UTC(2026, 10, number + 1)).toISOString(),
      ),
    );
    await remember('EXEC0005', all.toReversed());
    await remember('EXEC0006', [execution('case', 'EXEC0006-1-1', '2026-11-02T04:00:00.000Z')]);
    const pages = await everyPage('EXEC0005', 10);
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 5]);
    expect(pages.flat()).toEqual(all);
  });

  it('have cursors that name neither the account nor the case’s key', async () => {
    const all = ['a', 'b'].map((name) => execution('ask-a-person', name, '2026-11-23T04:00:00.000Z'));
    await remember('EXEC0007', all);
    const { next = '' } = await asks.executions('EXEC0007', { limit: 1 });
    const plain = Buffer.from(next, 'base64url').toString();
    expect(plain).toContain('2026-11-23');
    expect(plain).not.toMatch(/arn:|123456789012|EXECUTIONS/);
  });

  it.each(['x', '', Buffer.from('{"place":1}').toString('base64url')])(
    'refuse the cursor "%s", which was tampered with',
    async (cursor) => {
      await expect(asks.executions('EXEC0005', { limit: 10, cursor })).rejects.toThrow(BadCursor);
    },
  );
});

describe('An execution’s name', () => {
  it('finds it among those of its case', async () => {
    const all = Array.from({ length: 25 }, (_, number) =>
      execution('case', `EXEC0008-1-${number + 1}`, new Date(Date.UTC(2026, number, 1)).toISOString()),
    );
    await remember('EXEC0008', all);
    expect(await asks.findExecution('EXEC0008', 'EXEC0008-1-25')).toEqual(all[24]);
    expect(await asks.findExecution('EXEC0008', 'EXEC0008-1-1')).toEqual(all[0]);
  });

  it('finds nothing by a part of it', async () => {
    await remember('EXEC0009', [execution('case', 'EXEC0009-1-1', '2026-11-23T04:00:00.000Z')]);
    expect(await asks.findExecution('EXEC0009', '1-1')).toBeUndefined();
    expect(await asks.findExecution('EXEC0009', 'EXEC0009')).toBeUndefined();
  });

  it('finds nothing in another case', async () => {
    await remember('EXEC0010', [execution('case', 'EXEC0010-1-1', '2026-11-23T04:00:00.000Z')]);
    expect(await asks.findExecution('EXEC0009', 'EXEC0010-1-1')).toBeUndefined();
  });
});
