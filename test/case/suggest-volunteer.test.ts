/** Whom to ask. */
import { describe, expect, it } from 'vitest';
import { suggestVolunteers, type VolunteerFacts } from '#case';

const wanted = { area: 'talgar', language: 'kk', today: '2026-11-23', exclude: [] } as const;
const somebody: VolunteerFacts = {
  id: 'somebody',
  active: true,
  areas: ['talgar'],
  languages: ['kk', 'ru'],
  absences: [],
  capacity: 3,
  openTasks: 1,
};
const ids = (volunteers: VolunteerFacts[], exclude: string[] = []) =>
  suggestVolunteers(volunteers, { ...wanted, exclude }).map(({ id }) => id);

describe('given a family in Talgar that speaks Kazakh', () => {
  it.each([
    ['has stopped helping', { active: false }],
    ['is away today', { absences: [{ from: '2026-11-20', to: '2026-11-23' }] }],
    ['has no room for another question', { openTasks: 3 }],
    ['cannot be written to', { reachable: false }],
  ])('nobody is suggested who %s', (_, facts) => {
    expect(ids([{ ...somebody, ...facts }])).toEqual([]);
  });

  it('nobody is suggested who handed it back before', () => {
    expect(ids([somebody], ['somebody'])).toEqual([]);
  });

  it('somebody back from their absence is', () => {
    expect(ids([{ ...somebody, absences: [{ from: '2026-11-01', to: '2026-11-22' }] }])).toEqual([
      'somebody',
    ]);
  });

  it('those near come first, then those who speak the language, then those with most room, then by name', () => {
    const far = { ...somebody, id: 'far', areas: ['kaskelen'], openTasks: 0 };
    const speaksRussian = { ...somebody, id: 'speaks-russian', languages: ['ru' as const], openTasks: 0 };
    const busy = { ...somebody, id: 'busy', openTasks: 2 };
    const other = { ...somebody, id: 'other' };
    expect(ids([far, speaksRussian, busy, somebody, other])).toEqual([
      'other',
      'somebody',
      'busy',
      'speaks-russian',
      'far',
    ]);
  });

  it('says why', () => {
    expect(suggestVolunteers([{ ...somebody, areas: [] }], wanted)).toEqual([
      { id: 'somebody', reasons: ['other-area', 'speaks-the-language'] },
    ]);
  });
});
