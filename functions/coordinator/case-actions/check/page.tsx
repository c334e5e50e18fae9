/** The check page of every action: what will be recorded, who will read what and when, and the button that does it. */
import type { RecordedEvent } from '#case';
import type { Person } from '#functions/store/ports.ts';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { Button } from '#functions/web/components/button.tsx';
import { InsetText } from '#functions/web/components/inset-text.tsx';
import { Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import type { Form } from '#functions/web/forms/form.ts';
import { peopleIn, tellEvent, tellingOf } from '#functions/web/history/tell-event.ts';
import type { NameOf } from '#functions/web/names.ts';
import { type PageAnswer, page } from '#functions/web/page.ts';
import { whoIsWho } from '#functions/web/who-is-who.ts';
import { nextSentence } from '../../case-page/next-sentence.ts';
import { peopleOf } from '../../case-page/people-of.ts';
import type { Forecast } from '../../forecast/what-follows.ts';
import { backToCase, type OnCase } from '../../on-case.ts';
import type { CoordinatorText } from '../../texts/index.ts';
import { carriedAlong } from './carried-along.ts';
import { checkedField } from './checked-field.ts';
import { WhoReadsWhat } from './who-reads-what.tsx';
import { WhoseCase } from './whose-case.tsx';

export interface CheckWords<Values> {
  /** What the button says of the action itself: `Close the case`. */
  button: CoordinatorText | ((values: Values) => CoordinatorText);
  /** What it says instead where this person, and nobody else, is written to: `Ask Nurlan`. */
  asks?(the: OnCase, values: Values, told: Person): string | undefined;
  /** Said above all else, where the action needs a word of explanation. */
  explains?(the: OnCase): string | undefined;
  /** The button warns: this is not easily undone. */
  warns?: boolean;
}

export interface Checked<Values> {
  title: CoordinatorText;
  check: CheckWords<Values>;
  form: Form;
  values: Values;
  /** Free text, to be read once more. */
  written: string | undefined;
  /** There is a form to go back to. */
  hasForm: boolean;
}

export async function checkPage<Values>(
  the: OnCase,
  checked: Checked<Values>,
  forecast: Forecast,
): Promise<PageAnswer> {
  const { deps, say, word, language, reference } = the;
  const { check, form } = checked;
  const [household, who] = await Promise.all([
    deps.people.findHousehold(reference),
    whoIsWho(deps.people, [
      ...peopleOf(the.state),
      ...peopleOf(forecast.state),
      ...peopleIn(forecast.recorded),
    ]),
  ]);
  const { settings } = deps;
  const { state } = forecast;
  const about = { state, settings, now: deps.now(), language, say, word, reader: the.user.id, ...who };
  const title = say('check.title', { action: say(checked.title) });
  const explained = check.explains?.(the);
  return page(
    language,
    title,
    <>
      <BackLink {...backToCase(the)} language={language} />
      <WhoseCase the={the} household={household} />
      <h1>{title}</h1>
      {explained !== undefined && <p>{explained}</p>}
      <h2>{say('check.recorded')}</h2>
      <Recorded the={the} recorded={forecast.recorded} nameOf={who.nameOf} />
      {checked.written !== undefined && (
        <InsetText>
          <span class="kept">{checked.written}</span>
        </InsetText>
      )}
      <h2>{say('check.messages')}</h2>
      <WhoReadsWhat the={the} forecast={forecast} nameOf={who.nameOf} />
      <h2>{say('check.then')}</h2>
      <p>{nextSentence(about)}</p>
      <PostForm>
        {carriedAlong(form).map(({ name, value }, index) => (
          <Hidden key={`${index} ${name}`} name={name} value={value} />
        ))}
        <div class="buttons">
          <Button kind={check.warns ? 'warning' : undefined} name={checkedField} value="yes">
            {buttonText(the, checked, forecast)}
          </Button>
          {checked.hasForm && (
            <Button kind="secondary" name={checkedField} value="no">
              {say('check.change')}
            </Button>
          )}
        </div>
      </PostForm>
    </>,
  );
}

/** The sentence that the history will hold, told as the history tells it. */
function Recorded({ the, recorded, nameOf }: { the: OnCase; recorded: RecordedEvent; nameOf: NameOf }) {
  const { text, details, flag } = tellEvent(recorded, tellingOf(the.state, nameOf, the.language));
  return (
    <>
      <p>{flag === undefined ? text : `${flag}: ${text}`}</p>
      {details !== undefined && details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function buttonText<Values>(the: OnCase, checked: Checked<Values>, { messages }: Forecast): string {
  const { check, values } = checked;
  const action = the.say(typeof check.button === 'function' ? check.button(values) : check.button);
  const [told] = messages;
  if (told === undefined) return action;
  const { person } = told;
  const asks = check.asks?.(the, values, person);
  if (asks !== undefined) return asks;
  return person.id === the.user.id ? action : the.say('check.and-write', { action, person: person.name });
}
