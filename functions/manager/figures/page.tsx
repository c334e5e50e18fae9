/** The manager's first page: how many cases stand where, and how well the organisation keeps its promises. */
import type { Language } from '#case';
import { BigNumbers } from '#functions/web/components/big-numbers.tsx';
import { NextStep } from '#functions/web/components/next-step.tsx';
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
  const madeOf = (
    value: number | undefined,
    text: 'figures.days.of' | 'figures.check-ins.of',
    count: number,
  ) => ({
    text: value === undefined ? say('figures.none.why') : say(text, { count }),
  });
  return (
    <>
      <h1>{heading}</h1>
      <NextStep>
        <p>{say('figures.all-overdue', { count: figures.overdue })}</p>
      </NextStep>
      <section>
        <h2>{say('figures.now')}</h2>
        <BigNumbers figures={figures.stages.map((figure) => ofStage(figure, language))} />
      </section>
      <section>
        <h2>{say('figures.lately')}</h2>
        <BigNumbers
          figures={[
            {
              key: 'days',
              value: days === undefined ? undefined : say('figures.days.value', { count: days }),
              label: say('figures.days'),
              href: casesAddress({ stage: 'delivery' }),
              more: madeOf(days, 'figures.days.of', deliveries),
            },
            {
              key: 'check-ins',
              value: percent === undefined ? undefined : say('figures.check-ins.value', { percent }),
              label: say('figures.check-ins'),
              href: casesAddress({ stage: 'follow-up' }),
              more: madeOf(percent, 'figures.check-ins.of', checkIns),
            },
          ]}
        />
      </section>
    </>
  );
}

function ofStage({ stage, cases, overdue }: StageFigure, language: Language) {
  const say = managerTexts(language);
  const name = vocabulary(language)(`stage.${stage}`);
  const late = overdue !== undefined && overdue > 0;
  return {
    key: stage,
    value: new Intl.NumberFormat(language).format(cases),
    label: name,
    href: casesAddress({ stage }),
    ...(late && {
      more: {
        text: say('figures.overdue', { count: overdue }),
        href: casesAddress({ stage, overdue: true }),
        late,
      },
    }),
    ...(stage === 'closed' && { more: { text: say('figures.closed-lately') } }),
  };
}
