/** Tables of families, volunteers and what they hold are for coordinators alone: a manager sees none, and changes none. */
import { describe, expect, it } from 'vitest';
import { seitova, table } from './import/tables.ts';
import { office } from './office.ts';

const absence = { do: 'add', from: '2026-12-01', to: '2026-12-05' };

describe('somebody who is no coordinator', () => {
  it.each([
    ['/coordinator/cases/import', { step: 'open', text: table(seitova) }],
    ['/coordinator/cases/import/template', undefined],
    ['/coordinator/people', { name: 'bota' }],
    ['/coordinator/people/staff', undefined],
    ['/coordinator/people/bota', undefined],
    ['/coordinator/people/bota/change', { name: 'Changed', version: '1' }],
    ['/coordinator/people/bota/absences', absence],
    ['/coordinator/people/bota/leaving', { how: 'leaves', step: 'do' }],
    ['/coordinator/people/erlan/active-again', {}],
  ])('is kept out of %s', async (path, form) => {
    const here = office();
    const before = structuredClone([...here.people.values()]);
    for (const asked of [undefined, form]) {
      const { status, body } = await here.asManager(path, asked);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).not.toMatch(/Bota|Timur/);
    }
    expect([...here.people.values()]).toEqual(before);
    expect(here.cases.log.length + here.households.size).toBe(0);
  });
});
