/** Where a new case begins: what was begun before to go on with, and the ways to begin anew. */
import { Button } from '#functions/web/components/button.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { emptyForm } from '#functions/web/forms/form.ts';
import { type Page, page, seeOther } from '#functions/web/page.ts';
import { importAddress, onePageAddress, sectionAddress } from '../../addresses.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import { Token } from '../../forms/token-input.tsx';
import { tokenIn } from '../../forms/tokens.ts';
import { onPage } from '../../on-page.ts';
import { newDraft } from '../drafts/new-draft.ts';
import { KeepDraft } from '../kept-on-device.tsx';
import { DraftList } from './draft-list.tsx';

export const startCase = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const { say, language, user, request } = the;
    if (request.method === 'POST') {
      const id = tokenIn(request.form, deps.newId);
      // Begun already where the button was pressed twice: then it is gone on with.
      await deps.people.saveDraft(newDraft(id, user.id, deps.now()));
      return seeOther(sectionAddress(id, 'family'));
    }
    const drafts = await deps.people.draftsOf(user.id);
    const title = say('new.heading');
    return page(
      language,
      title,
      <>
        <KeepDraft />
        <h1>{title}</h1>
        <p>{say('start.text')}</p>
        <PostForm>
          <Token the={the} form={emptyForm} />
          <Button>{say('start.button')}</Button>
        </PostForm>
        <DraftList the={the} drafts={drafts} />
        <h2>{say('start.other-ways')}</h2>
        <ul>
          <li>
            <a href={onePageAddress}>{say('start.one-page')}</a>
          </li>
          <li>
            <a href={importAddress}>{say('start.import')}</a>
          </li>
        </ul>
      </>,
    );
  });
