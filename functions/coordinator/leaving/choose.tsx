/** The form: each case with those who could take it, one for all, and what becomes of the one who hands over. */
import { formatReference, isHeldBy, openAsk } from '#case';
import { Radios, Select } from '#functions/web/components/choices.tsx';
import { InsetText } from '#functions/web/components/inset-text.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import type { FieldErrors, Fields } from '#functions/web/forms/field-errors.ts';
import type { Form } from '#functions/web/forms/form.ts';
import type { PageAnswer } from '#functions/web/page.ts';
import { formPage } from '../forms/form-page.tsx';
import { formView } from '../forms/form-view.ts';
import type { OnPage } from '../on-page.ts';
import { hows, toField } from './chosen.ts';
import { backToHolder, type Holder, isSelf } from './holder.ts';
import { familyOf, type Holding, type Holdings } from './holdings.ts';
import { type Offer, offersFor } from './offers.ts';

export async function chooseWho(
  the: OnPage,
  holder: Holder,
  holdings: Holdings,
  form: Form,
  errors?: FieldErrors,
): Promise<PageAnswer> {
  const { say } = the;
  const offers = await offersFor(the, holder, holdings);
  const { fields } = formView(the, form, errors);
  const anything = holdings.cases.length > 0;
  const self = isSelf(the, holder);
  const possible = anything ? offers.everybody.length > 0 : !self;
  const body = (
    <>
      {!anything && <p>{say('leaving.nothing', { person: holder.name })}</p>}
      {anything && !possible && <p>{say('leaving.nobody')}</p>}
      {self && <InsetText>{say('leaving.self')}</InsetText>}
      {possible && (
        <PostForm button={say('leaving.go-on')}>
          {anything && (
            <>
              <p>{say(`leaving.text-${holder.role}`)}</p>
              {holdings.more && <p>{say('leaving.more', { count: holdings.cases.length })}</p>}
              {offers.cases.map((offer) => (
                <WhoTakes
                  key={offer.holding.line.reference}
                  the={the}
                  holder={holder}
                  offer={offer}
                  form={form}
                  fields={fields}
                />
              ))}
              <Select
                {...fields('all')}
                label={say('leaving.all')}
                empty={say('leaving.all-keep')}
                choices={offers.everybody}
              />
            </>
          )}
          {!self && (
            <Radios
              {...fields('how')}
              label={say('leaving.how', { person: holder.name })}
              {...(holder.role === 'coordinator' && { hint: say('leaving.sign-in') })}
              choices={hows.map((how) => ({ value: how, label: howText(the, holder, how) }))}
            />
          )}
        </PostForm>
      )}
    </>
  );
  return formPage(the, {
    title: say('leaving.heading', { person: holder.name }),
    back: backToHolder(the, holder),
    labelOf: labelOf(the, holder, holdings),
    errors,
    body,
  });
}

const howText = ({ say }: OnPage, { role }: Holder, how: (typeof hows)[number]): string =>
  say(how === 'leaves' && role === 'coordinator' ? 'leaving.how.leaves-coordinator' : `leaving.how.${how}`);

interface WhoTakesProps {
  the: OnPage;
  holder: Holder;
  offer: Offer;
  form: Form;
  fields: Fields;
}

/** Filled in as suggested until somebody has chosen otherwise. */
function WhoTakes({ the, holder, offer, form, fields }: WhoTakesProps) {
  const name = toField(offer.holding.line.reference);
  const field = fields(name);
  const value = Object.hasOwn(form, name) ? field.value : (offer.suggested ?? '');
  return (
    <Select
      {...field}
      value={value}
      label={questionOf(the, offer.holding)}
      hint={taskOf(the, holder, offer.holding)}
      empty={the.say('leaving.keep', { person: holder.name })}
      choices={offer.choices}
    />
  );
}

const questionOf = ({ say }: OnPage, holding: Holding): string =>
  holding.family === undefined
    ? say('leaving.to-erased', { reference: formatReference(holding.line.reference) })
    : say('leaving.to', { family: familyOf(holding), village: holding.family.village });

function taskOf({ say, word }: OnPage, holder: Holder, { on, line }: Holding): string {
  if (holder.role === 'coordinator') return word(`stage.${on.state.stage}`);
  const ask = openAsk(on.state);
  const held =
    ask !== undefined && isHeldBy(ask, holder.id) ? word(`ask.${ask.kind}`) : say('leaving.visits-next');
  return `${held}, ${formatReference(line.reference)}`;
}

const labelOf =
  (the: OnPage, holder: Holder, { cases }: Holdings) =>
  (name: string) => {
    if (name === 'all') return the.say('leaving.all');
    if (name === 'how') return the.say('leaving.how', { person: holder.name });
    const holding = cases.find(({ line }) => toField(line.reference) === name);
    return holding && questionOf(the, holding);
  };
