/** Throws a draft away, once that is confirmed. */
import { BackLink } from '#functions/web/components/back-link.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { type Page, page, seeOther } from '#functions/web/page.ts';
import { newCaseAddress } from '../../addresses.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import { draftName } from '../start/draft-list.tsx';
import { onDraft } from './on-draft.ts';

export const removeDraft = (deps: CoordinatorDependencies): Page =>
  onDraft(deps, async (the) => {
    const { say, language, draft, user, request } = the;
    if (request.method === 'POST') {
      await deps.people.removeDraft(user.id, draft.id);
      return seeOther(newCaseAddress);
    }
    // The title goes into the history of the browser: it does not say whose case it would have been.
    return page(
      language,
      say('draft.remove'),
      <>
        <BackLink href={newCaseAddress} language={language} />
        <h1>{say('remove.heading', { family: draftName(the, draft) })}</h1>
        <p>{say('remove.text')}</p>
        <PostForm button={say('remove.button')} danger />
      </>,
    );
  });
