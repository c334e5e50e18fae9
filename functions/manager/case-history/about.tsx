/** Whose case it is, who carries it, and the path it walked. */
import { type CaseState, type Language, stages } from '#case';
import type { Organisation } from '#functions/runtime/organisation.ts';
import type { Household } from '#functions/store/ports.ts';
import { Facts } from '#functions/web/components/facts.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { When } from '#functions/web/components/when.tsx';
import type { NameOf } from '#functions/web/names.ts';
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
  const family = household && `${household.firstName} ${household.familyName}`;
  const facts = [
    [say('history.family'), family ?? say('history.erased')],
    [say('history.coordinator'), nameOf(state.coordinator)],
    [
      say('history.volunteer'),
      state.volunteer === undefined ? say('history.nobody') : nameOf(state.volunteer),
    ],
    [say('history.area'), areas.find(({ code }) => code === state.area)?.name[language] ?? state.area],
    [say('history.opened'), <When at={state.openedAt} language={language} timeZone={timeZone} />],
  ] as const;
  return (
    <section>
      <Stages now={state.stage} language={language} />
      <Facts facts={facts} />
      <PathWalked path={path} language={language} timeZone={timeZone} />
    </section>
  );
}

/** The five stages in their order, the present one marked. */
const Stages = ({ now, language }: { now: CaseState['stage']; language: Language }) => (
  <ol class="path">
    {stages.map((stage) => (
      <li key={stage} {...(stage === now && { 'aria-current': 'step' as const })}>
        {vocabulary(language)(`stage.${stage}`)}
      </li>
    ))}
  </ol>
);

function PathWalked({ path, language, timeZone }: Pick<AboutProps, 'path' | 'language' | 'timeZone'>) {
  const say = managerTexts(language);
  if (path.length === 0) return null;
  return (
    <Table
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
  );
}
