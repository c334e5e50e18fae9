/** Consignments and stock: entered once, line by line, and what has become of each line. */
import { describe, expect, it } from 'vitest';
import { office } from '../office.ts';

const path = '/coordinator/consignments/new';
const typed = {
  token: 'container-of-today',
  donor: 'Harbour of Help',
  hub: 'Salem hub',
  arrived: '2026-11-20',
  'item-1-kind': 'bed',
  'item-1-quantity': '12',
  'item-1-unit': 'piece',
  'item-1-condition': 'good',
  'item-20-kind': 'shoes',
  'item-20-quantity': '30',
  'item-20-unit': 'pair',
  'item-20-condition': 'new',
};

const cells = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const errorAt = (html: string, field: string) =>
  cells(new RegExp(`id="${field}-error"[^>]*>(.*?)</p>`).exec(html)?.[1] ?? '');

describe('a consignment', () => {
  it('is entered once, with its lines numbered without gaps', async () => {
    const here = office();
    const first = await here.post(path, typed);
    const second = await here.post(path, typed);
    expect(first.location).toBe('/coordinator/consignments/container-of-today?done=entered');
    expect(second.location).toBe(first.location);
    expect([...here.consignments.values()]).toEqual([
      {
        id: 'container-of-today',
        donor: 'Harbour of Help',
        hub: 'Salem hub',
        arrived: '2026-11-20',
        items: [
          { line: 1, kind: 'bed', quantity: 12, unit: 'piece', condition: 'good' },
          { line: 2, kind: 'shoes', quantity: 30, unit: 'pair', condition: 'new' },
        ],
      },
    ]);
  });

  it.each([
    ['no donor', { donor: '' }, 'donor', 'fill this in'],
    ['goods that have not come yet', { arrived: '2026-11-24' }, 'arrived', 'not come yet'],
    ['a number that is none', { 'item-20-quantity': 'many' }, 'item-20-quantity', 'whole number'],
    ['a line half filled in', { 'item-1-unit': '' }, 'item-1-unit', 'choose one'],
    ['a visit in a box', { 'item-1-kind': 'visit' }, 'item-1-kind', 'choose one'],
  ])('is given back for %s, with all else kept', async (_, wrong, field, message) => {
    const here = office();
    const { status, body } = await here.post(path, { ...typed, ...wrong });
    expect(status).toBe(422);
    expect(errorAt(body, field)).toContain(message);
    expect(body).toContain('value="Salem hub"');
    expect(here.consignments.size).toBe(0);
  });

  it('unfolds its further lines where one of them was filled in', async () => {
    const here = office();
    expect((await here.get(path)).body).toMatch(/<details class="govuk-details">/);
    const { body } = await here.post(path, { ...typed, donor: '' });
    expect(body).toMatch(/<details class="govuk-details" open>/);
  });

  it('is given back when it holds nothing', async () => {
    const { donor, hub, arrived } = typed;
    const { status, body } = await office().post(path, { donor, hub, arrived });
    expect(status).toBe(422);
    expect(body).toContain('id="item-1-kind-error"');
  });

  it('shows what is left of each line once its lines are in stock', async () => {
    const here = office();
    await here.post(path, typed);
    const address = '/coordinator/consignments/container-of-today';
    expect((await here.get(address)).body).toContain('within a few seconds');
    const [bed, shoes] = here.consignments.get('container-of-today')?.items ?? [];
    if (bed === undefined || shoes === undefined) throw new Error('two lines were entered');
    const line = { consignmentId: 'container-of-today', arrived: '2026-11-20' };
    here.stockLines.push(
      { ...bed, ...line, available: 7, setAside: 3, delivered: 2 },
      { ...shoes, ...line, available: 30, setAside: 0, delivered: 0 },
    );
    const { body } = await here.get(address);
    expect(body).not.toContain('within a few seconds');
    expect(cells(body)).toContain('Bed good 12 pieces 7 3 2');
    const stock = cells((await here.get('/coordinator/stock')).body);
    expect(stock).toContain('Bed 7 3');
    expect(stock).toMatch(/Not in stock now .*Table, Chair/);
    expect(stock).not.toMatch(/Not in stock now .*Shoes/);
    const beds = await here.get('/coordinator/stock', { kind: 'bed' });
    expect(beds.body).toContain('7 pieces');
    expect((await here.get('/coordinator/stock', { kind: 'bed', cursor: '!' })).body).toContain('first page');
  });

  it('is not found under an address that nobody entered', async () => {
    expect((await office().get('/coordinator/consignments/none')).status).toBe(404);
  });
});
