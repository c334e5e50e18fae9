/** Two consignments: from the donor abroad, and from a shop in the city. */
import type { Temporal } from 'temporal-polyfill';
import type { Consignment } from '#functions/store/ports.ts';

/** @param began the day on which the organisation's story begins */
export function consignments(began: Temporal.ZonedDateTime): Consignment[] {
  const day = (days: number) => began.add({ days }).toPlainDate().toString();
  return [
    {
      id: 'harbour-2026-1',
      donor: 'Harbour Aid',
      hub: 'Salem village',
      arrived: day(-3),
      items: [
        { line: 1, kind: 'bed', quantity: 14, unit: 'piece', condition: 'good' },
        { line: 2, kind: 'mattress', quantity: 14, unit: 'piece', condition: 'new' },
        { line: 3, kind: 'bedding', quantity: 40, unit: 'set', condition: 'new' },
        { line: 4, kind: 'table', quantity: 6, unit: 'piece', condition: 'good' },
        { line: 5, kind: 'chair', quantity: 24, unit: 'piece', condition: 'good' },
        { line: 6, kind: 'clothes-child', quantity: 60, unit: 'set', condition: 'good' },
      ],
    },
    {
      id: 'bazaar-2026-1',
      donor: 'Green Bazaar traders',
      hub: 'Almaty store',
      arrived: day(1),
      items: [
        { line: 1, kind: 'food-box', quantity: 30, unit: 'box', condition: 'new' },
        { line: 2, kind: 'hygiene-kit', quantity: 30, unit: 'set', condition: 'new' },
        { line: 3, kind: 'kitchen-set', quantity: 8, unit: 'set', condition: 'new' },
        { line: 4, kind: 'school-kit', quantity: 20, unit: 'set', condition: 'new' },
      ],
    },
  ];
}
