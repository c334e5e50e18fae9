/** The form: each case with those who could take it, one for all, and what becomes of the one who hands over. */
import { formatReference, isHeldBy, openAsk } from '#case';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { Radios, Select } from '#functions/web/components/choices.tsx';
import { ErrorSummary, PostForm } from '#functions/web/components/post-form.tsx';
import { formAgain } from '#functions/web/form-page.ts';
import { type FieldErrors, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import type { Form } from '#functions/web/forms/form.ts';
import { type PageAnswer, page } from '#functions/web/page.ts';
import { personAddress, staffAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import { hows, toField } from './chosen.ts';
import type { Holder } from './holder.ts';
import { familyOf, type Holding, type Holdings } from './holdings.ts';
import { type Offer, offersFor } from './offers.ts';

export async function chooseWho(
  the: OnPage,
  holder: Holder,
  holdings: Holdings,
  form: Form,
  errors?: FieldErrors,
): Promise<PageAnswer> {
  const { say, language } = the;
  const offers = await offersFor(the, holder, holdings);
  const wrong = errors ?? noErrors;
  const fields = fieldsOf(form, wrong, language);
  const title = say('leaving.heading', { person: holder.name });
  const anything = holdings.cases.length > 0;
  const possible = !anything || offers.everybody.length > 0;
  const body = (
    <>
      <WayBack the={the} holder={holder} />
      <ErrorSummary errors={wrong} language={language} labelOf={labelOf(the, holder, holdings)} />
      <h1>{title}</h1>
      {!anything && <p>{say('leaving.nothing', { person: holder.name })}</p>}
      {!possible && <p>{say('leaving.nobody')}</p>}
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
                  errors={wrong}
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
          <Radios
            {...fields('how')}
            label={say('leaving.how', { person: holder.name })}
            {...(holder.role === 'coordinator' && { hint: say('leaving.sign-in') })}
            choices={hows.map((how) => ({ value: how, label: howText(the, holder, how) }))}
          />
        </PostForm>
      )}
    </>
  );
  return errors ? formAgain(language, title, body) : page(language, title, body);
}

const howText = ({ say }: OnPage, { role }: Holder, how: (typeof hows)[number]): string =>
  say(how === 'leaves' && role === 'coordinator' ? 'leaving.how.leaves-coordinator' : `leaving.how.${how}`);

export const WayBack = ({ the, holder }: { the: OnPage; holder: Holder }) =>
  holder.role === 'coordinator' ? (
    <BackLink href={staffAddress} language={the.language} text={the.say('people.back-staff')} />
  ) : (
    <BackLink
      href={personAddress(holder.id)}
      language={the.language}
      text={the.say('person.back', { person: holder.name })}
    />
  );

interface WhoTakesProps {
  the: OnPage;
  holder: Holder;
  offer: Offer;
  form: Form;
  errors: FieldErrors;
}

/** Filled in as suggested until somebody has chosen otherwise. */
function WhoTakes({ the, holder, offer, form, errors }: WhoTakesProps) {
  const name = toField(offer.holding.line.reference);
  const field = fieldsOf(form, errors, the.language)(name);
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
