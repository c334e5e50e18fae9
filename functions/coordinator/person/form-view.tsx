/** The form of a volunteer. */
import { languages } from '#case';
import type { Person } from '#functions/store/ports.ts';
import { Checkboxes, Radios, Tick } from '#functions/web/components/choices.tsx';
import { Field } from '#functions/web/components/field.tsx';
import { Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import { placeChoices } from '#functions/web/places.ts';
import type { FormView } from '../forms/form-view.ts';
import { Token } from '../forms/token-input.tsx';
import type { OnPage } from '../on-page.ts';
import { channelOrders, mostName } from './person-form.ts';

interface PersonFormProps extends FormView {
  the: OnPage;
  /** Absent for a new one. */
  person?: Person;
}

export function PersonForm({ the, form, fields, person }: PersonFormProps) {
  const { say, word, language, deps } = the;
  const spoken = languages.map((each) => ({ value: each, label: word(`language.${each}`) }));
  const stopped = person?.stopped ?? [];
  return (
    <PostForm button={say('person.button')}>
      {person === undefined && <Token the={the} form={form} />}
      <Hidden name="version" value={fields('version').value || '0'} />
      <Field {...fields('name')} label={say('person.name')} maxLength={mostName} />
      <Field {...fields('phone')} label={say('person.phone')} keyboard="tel" maxLength={30} />
      <Field {...fields('email')} label={say('person.email')} keyboard="email" maxLength={254} />
      <Radios
        {...fields('channels')}
        label={say('person.channels')}
        choices={channelOrders.map((each) => ({ value: each, label: say(`person.channels.${each}`) }))}
      />
      <Radios {...fields('language')} label={say('person.language')} choices={spoken} />
      <Checkboxes {...fields('languages')} label={say('person.languages')} choices={spoken} />
      <Checkboxes
        {...fields('areas')}
        label={say('person.areas')}
        choices={placeChoices(deps.organisation.areas, language)}
      />
      <Field {...fields('capacity')} label={say('person.capacity')} keyboard="numeric" maxLength={2} />
      <Tick {...fields('active')} label={say('person.active')} />
      {stopped.length > 0 && (
        <Checkboxes
          {...fields('lift')}
          label={say('person.lift')}
          choices={stopped.map(({ channel, why }) => ({
            value: channel,
            label: say(`person.stop.${why}`, { channel: word(`channel.${channel}`) }),
          }))}
        />
      )}
    </PostForm>
  );
}
