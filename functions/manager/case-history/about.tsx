/** Whose case it is, who carries it, and the path it walked. */
import { type CaseState, type Language, type Stage, stages } from '#case';
import type { Organisation } from '#functions/runtime/organisation.ts';
import type { Household } from '#functions/store/ports.ts';
import { Details } from '#functions/web/components/details.tsx';
import { Facts } from '#functions/web/components/facts.tsx';
import { Stepper } from '#functions/web/components/stepper.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { When } from '#functions/web/components/when.tsx';
import type { NameOf } from '#functions/web/names.ts';
import { fullName } from '#functions/web/names.ts';
import { placeName } from '#functions/web/places.ts';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';
import { durationText } from '../duration-text.ts';
import { managerTexts } from '../texts/index.ts';
import type { PathStep } from './read-log.ts';

interface AboutProps {
  state: CaseState;
  household: Household | undefined;
  path: readonly PathStep[];
  areas: Organisation['areas'];
  nameOf: NameOf;
  language: Language;
  timeZone: string;
}

export function About({ state, household, path, areas, nameOf, language, timeZone }: AboutProps) {
  const say = managerTexts(language);
  const family = household && fullName(household);
  const facts = [
    [say('history.family'), family ?? say('history.erased')],
    [say('history.coordinator'), nameOf(state.coordinator)],
    [
      say('history.volunteer'),
      state.volunteer === undefined ? say('history.nobody') : nameOf(state.volunteer),
    ],
    [say('history.area'), placeName(areas, state.area, language)],
    [say('history.opened'), <When at={state.openedAt} language={language} timeZone={timeZone} />],
  ] as const;
  return (
    <section>
      <Stepper steps={stepsTo(state.stage, language)} label={say('history.path')} />
      <Facts facts={facts} />
      <PathWalked path={path} language={language} timeZone={timeZone} />
    </section>
  );
}

/** The five stages in their order: what lies behind, the present one, and what is to come. */
const stepsTo = (now: Stage, language: Language) =>
  stages.map((stage, index) => {
    const here = stages.indexOf(now);
    const state = index === here ? 'current' : index < here ? 'done' : 'coming';
    return { key: stage, text: vocabulary(language)(`stage.${stage}`), state } as const;
  });

function PathWalked({ path, language, timeZone }: Pick<AboutProps, 'path' | 'language' | 'timeZone'>) {
  const say = managerTexts(language);
  if (path.length === 0) return null;
  return (
    <Details summary={say('history.path')}>
      <Table
        quiet
        caption={say('history.path')}
        columns={[say('history.path.stage'), say('history.path.entered'), say('history.path.lasted')]}
        rows={path.map(({ stage, entered, left }) => ({
          key: entered + stage,
          cells: [
            vocabulary(language)(`stage.${stage}`),
            <When at={entered} language={language} timeZone={timeZone} />,
            left === undefined ? say('history.path.here') : durationText(entered, left, language),
          ],
        }))}
        language={language}
      />
    </Details>
  );
}
