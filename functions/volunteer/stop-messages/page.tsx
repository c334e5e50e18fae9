/** Stops messages: by a form with channels, or by the one click that mail programs offer. */
import * as v from 'valibot';
import { type Channel, channels } from '#case';
import { Checkboxes } from '#functions/web/components/choices.tsx';
import { ErrorSummary, PostForm } from '#functions/web/components/post-form.tsx';
import { type FieldErrors, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import { atLeastOneOf } from '#functions/web/forms/fields.ts';
import { emptyForm, type Form, one } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { PageAnswer } from '#functions/web/page.ts';
import type { VolunteerDependencies } from '../dependencies.ts';
import { volunteerFormAgain, volunteerPage } from '../frame.tsx';
import { behindLink, type Visit } from '../visit.ts';

const schema = v.object({ channels: atLeastOneOf(channels) });

/** What a mail program posts for its reader, RFC 8058; it follows no redirect, so the answer is a page. */
const isOneClick = (form: Form): boolean => one(form, 'List-Unsubscribe') === 'One-Click';

/** Stopping works behind an expired link too, and behind one that rests: nobody should have to ask for it. */
export const createStopMessagesPage = (deps: VolunteerDependencies) =>
  behindLink(
    deps,
    async (visit, request) => {
      if (request.method === 'GET') return volunteerPage(frame(visit));
      if (isOneClick(request.form)) return stop(deps, visit, ['email']);
      const read = readForm(schema, request.form);
      if (!read.ok) return volunteerFormAgain(frame(visit, request.form, read.failure));
      return stop(deps, visit, read.value.channels);
    },
    { evenExpired: true, evenOften: true },
  );

async function stop(deps: VolunteerDependencies, visit: Visit, stopped: Channel[]): Promise<PageAnswer> {
  const { link, say } = visit;
  const done = await deps.cases.carryOut(
    link.reference,
    { type: 'stop-messages', person: link.person, channels: stopped },
    { role: 'volunteer', id: link.person },
  );
  // Anything but a repetition would leave a person who said stop with more messages: that is a bug to be seen.
  if (!done.ok && done.failure.refused !== 'already-recorded') {
    throw new Error(`Stopping messages was refused: ${done.failure.refused}`);
  }
  const body = (
    <>
      {stopped.map((channel) => (
        <p key={channel}>{say(`stop.done.${channel}`)}</p>
      ))}
      <p>{say('stop.done.undo')}</p>
    </>
  );
  return volunteerPage({ visit, heading: say('stop.done.heading'), body });
}

const frame = (visit: Visit, form: Form = emptyForm, errors: FieldErrors = noErrors) => {
  const { say, language } = visit;
  const choices = channels.map((value) => ({ value, label: say(`stop.channel.${value}`) }));
  const body = (
    <>
      <ErrorSummary errors={errors} language={language} />
      <p>{say('stop.intro')}</p>
      <PostForm button={say('stop.send')}>
        <Checkboxes
          {...fieldsOf(form, errors, language)('channels')}
          label={say('stop.channels')}
          choices={choices}
        />
      </PostForm>
    </>
  );
  return { visit, heading: say('stop.heading'), body, beside: true } as const;
};
