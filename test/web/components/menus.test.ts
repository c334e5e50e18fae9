import { describe, expect, it } from 'vitest';
import { homeOf, menuOf } from '#functions/web/components/menus.ts';

const marked = (path: string) =>
  menuOf('coordinator', path)
    .filter(({ current }) => current !== undefined)
    .map(({ path: item, current }) => [item, current]);

describe('the menu of coordinators', () => {
  it('marks the page that is shown', () => {
    expect(marked('/coordinator')).toEqual([['/coordinator', 'page']]);
    expect(marked('/coordinator/cases/new')).toEqual([['/coordinator/cases/new', 'page']]);
  });

  it('marks the list that a page belongs to, and it alone', () => {
    expect(marked('/coordinator/cases/7K3M9QTX/note')).toEqual([['/coordinator/cases', 'true']]);
    expect(marked('/coordinator/people/olga')).toEqual([['/coordinator/people', 'true']]);
  });

  it('marks New case on every way to open one: by a draft, on one page, from a table', () => {
    for (const path of ['drafts/0123456789abcdef', 'cases/new/one-page', 'cases/import'])
      expect(marked(`/coordinator/${path}`)).toEqual([['/coordinator/cases/new', 'true']]);
  });

  it('marks nothing on a page that belongs to none', () => {
    expect(marked('/coordinator/elsewhere')).toEqual([]);
    expect(marked('/coordinator/casesnot')).toEqual([]);
  });
});

it('volunteers have no menu, and nowhere to go but their page', () => {
  expect([menuOf('volunteer', '/v/x'), homeOf('volunteer')]).toEqual([[], undefined]);
});
