/** A coordinator who opens more families, searches more names or brings more tables than a day's work would need. */
import { Logger } from '@aws-lambda-powertools/logger';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeReference } from '#case';
import { secondsLeft } from '../web/limits/uses-in-memory.ts';
import { casePath, officeWithCase } from './office.ts';

/** As the office's settings have it: so many families, searches and tables in an hour. */
const most = { families: 4, unusual: 3, searches: 6, imports: 8 };

const otherFamilies = [1, 2, 3, 4, 5].map(
  (seed) => `/coordinator/cases/${makeReference(new Uint8Array(8).fill(seed))}`,
);
const times = async (count: number, work: () => Promise<{ status: number | undefined }>) => {
  for (let time = 0; time < count; time += 1) expect((await work()).status).not.toBe(429);
};

afterEach(() => void vi.restoreAllMocks());

describe('a curious coordinator', () => {
  it('is stopped at the next family, goes on with those of before, and stops nobody else', async () => {
    const here = await officeWithCase();
    await here.get(casePath);
    for (const path of otherFamilies.slice(0, most.families - 1)) await here.get(path);
    const next = otherFamilies[most.families - 1] ?? '';
    const stopped = await here.get(next);
    expect(stopped.status).toBe(429);
    expect(stopped.body).toContain(`in ${Math.ceil(secondsLeft / 60)} minutes`);
    expect((await here.get(casePath)).status).toBe(200);
    expect((await here.as('erlan').get(next)).status).toBe(404);
  });

  it('is said to the operator by the code that rings, before being stopped', async () => {
    const warn = vi.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    const here = await officeWithCase();
    for (const path of otherFamilies) await here.get(path);
    expect(warn.mock.calls.filter(([code]) => code === 'many-families-opened')).toEqual([
      ['many-families-opened', { by: 'dana', families: most.unusual }],
      ['many-families-opened', { by: 'dana', families: most.families }],
      ['many-families-opened', { by: 'dana', families: most.families }],
    ]);
    expect(warn).toHaveBeenCalledWith('used-too-often', { what: 'families', by: 'dana' });
  });
});

describe('a coordinator at work', () => {
  it('opens the same family as often as it takes', async () => {
    const here = await officeWithCase();
    await times(3 * most.families, () => here.get(casePath));
  });

  it('searches so often in an hour, and keeps the words for later', async () => {
    const here = await officeWithCase();
    const search = () => here.post('/coordinator/search', { q: 'Seitova' });
    await times(most.searches, search);
    const stopped = await search();
    expect(stopped.status).toBe(429);
    expect(stopped.body).toContain('<input type="hidden" name="q" value="Seitova"/>');
    expect(stopped.body).not.toContain('Aigul');
  });

  it('may look at the page for tables however often: only what is sent is counted', async () => {
    const here = await officeWithCase();
    await times(2 * most.imports, () => here.get('/coordinator/cases/import'));
    const send = () => here.post('/coordinator/cases/import', { table: '' });
    await times(most.imports, send);
    expect((await send()).status).toBe(429);
  });
});
