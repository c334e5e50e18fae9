/** All cases by stage, filtered by what stands in the address. */
import { orFirstPage } from '#functions/web/first-page.ts';
import { type Page, page, seeOther } from '#functions/web/page.ts';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';
import { whoIsWho } from '#functions/web/who-is-who.ts';
import { caseAddress } from '../addresses.ts';
import type { ManagerDependencies } from '../dependencies.ts';
import { FindCase } from '../find-case.tsx';
import { managerTexts } from '../texts/index.ts';
import { FilterForm } from './filter-form.tsx';
import { chosenIn } from './filters.ts';
import { readOverview, readStageList } from './read-list.ts';
import { peopleIn, type Shown, StageList, StageOverviews } from './view.tsx';

type Needs = Pick<ManagerDependencies, 'rows' | 'people' | 'organisation' | 'settings' | 'now'>;

export const createAllCasesPage =
  ({ rows, people, organisation, settings, now }: Needs): Page =>
  async ({ query, language }) => {
    const typed = query['reference']?.trim() ?? '';
    if (typed !== '') return seeOther(caseAddress(typed));
    const chosen = chosenIn(query);
    const { stage } = chosen;
    const at = now();
    const say = managerTexts(language);
    const shown = async (ids: string[]): Promise<Shown> => {
      const { nameOf } = await whoIsWho(people, ids);
      return { nameOf, areas: organisation.areas, now: at, language, timeZone: settings.timeZone };
    };
    const [coordinators, list] = await Promise.all([
      people.all('coordinator'),
      stage === undefined
        ? readOverview(rows, chosen, at)
        : orFirstPage((from) => readStageList(rows, stage, chosen, at, from), query['cursor']),
    ]);
    const heading =
      stage === undefined
        ? say('cases.heading')
        : say('cases.heading.stage', { stage: vocabulary(language)(`stage.${stage}`) });
    const body = (
      <>
        <h1>{heading}</h1>
        <FindCase typed="" language={language} />
        <FilterForm
          chosen={chosen}
          coordinators={coordinators}
          areas={organisation.areas}
          language={language}
        />
        {Array.isArray(list) ? (
          <StageOverviews
            list={list}
            chosen={chosen}
            shown={await shown(list.flatMap(({ items }) => items.flatMap(peopleIn)))}
          />
        ) : (
          <StageList
            list={list}
            query={query}
            heading={heading}
            shown={await shown(list.value.items.flatMap(peopleIn))}
          />
        )}
      </>
    );
    return page(language, heading, body);
  };
