/** The manager's first page: how many cases stand where, and how well the organisation keeps its promises. */
import type { Language } from '#case';
import { Table } from '#functions/web/components/table.tsx';
import { type Page, page } from '#functions/web/page.ts';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';
import { casesAddress } from '../all-cases/filters.ts';
import type { ManagerDependencies } from '../dependencies.ts';
import { managerTexts } from '../texts/index.ts';
import { type Figures, readFigures, type StageFigure } from './read-figures.ts';

export const createFiguresPage =
  ({ rows, settings, now }: Pick<ManagerDependencies, 'rows' | 'settings' | 'now'>): Page =>
  async ({ language }) => {
    const figures = await readFigures(rows, settings, now());
    const heading = managerTexts(language)('figures.heading');
    return page(language, heading, <FiguresView heading={heading} figures={figures} language={language} />);
  };

interface ViewProps {
  heading: string;
  figures: Figures;
  language: Language;
}

function FiguresView({ heading, figures, language }: ViewProps) {
  const say = managerTexts(language);
  const { daysToDelivery: days, deliveries, checkInsInTime: percent, checkIns } = figures;
  return (
    <>
      <h1>{heading}</h1>
      <p class={figures.overdue > 0 ? 'notice late' : 'notice'}>
        {say('figures.all-overdue', { count: figures.overdue })}
      </p>
      <Table
        caption={say('figures.now')}
        columns={[say('figures.stage'), say('figures.cases'), say('figures.overdue')]}
        rows={figures.stages.map((figure) => stageRow(figure, language))}
        language={language}
      />
      <h2>{say('figures.lately')}</h2>
      <Figure
        name={say('figures.days')}
        value={days === undefined ? undefined : say('figures.days.value', { count: days })}
        of={say('figures.days.of', { count: deliveries })}
        list={{ address: casesAddress({ stage: 'delivery' }), text: say('figures.days.list') }}
        language={language}
      />
      <Figure
        name={say('figures.check-ins')}
        value={percent === undefined ? undefined : say('figures.check-ins.value', { percent })}
        of={say('figures.check-ins.of', { count: checkIns })}
        list={{ address: casesAddress({ stage: 'follow-up' }), text: say('figures.check-ins.list') }}
        language={language}
      />
    </>
  );
}

function stageRow({ stage, cases, overdue }: StageFigure, language: Language) {
  const all = <a href={casesAddress({ stage })}>{cases}</a>;
  const late = overdue === undefined ? '' : <a href={casesAddress({ stage, overdue: true })}>{overdue}</a>;
  const name = vocabulary(language)(`stage.${stage}`);
  const counted = stage === 'closed' ? managerTexts(language)('figures.closed-lately', { name }) : name;
  return { key: stage, cells: [counted, all, late] };
}

interface FigureProps {
  name: string;
  /** Absent where there is nothing to count yet. */
  value: string | undefined;
  /** What the figure was made of. */
  of: string;
  list: { address: string; text: string };
  language: Language;
}

function Figure({ name, value, of, list, language }: FigureProps) {
  const say = managerTexts(language);
  return (
    <section>
      <h3>{name}</h3>
      <p class="next">{value ?? say('figures.none')}</p>
      <p class="soft">{value === undefined ? say('figures.none.why') : of}</p>
      <p>
        <a href={list.address}>{list.text}</a>
      </p>
    </section>
  );
}
