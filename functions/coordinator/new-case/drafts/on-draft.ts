/** A page about one draft: finds it among those of who asks, or leads to what it has become. */
import type { Draft } from '#functions/store/ports.ts';
import { type Page, type PageAnswer, seeOther } from '#functions/web/page.ts';
import { openedAddress } from '../../addresses.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import { isToken } from '../../forms/tokens.ts';
import { notFound } from '../../not-found.tsx';
import { type OnPage, onPage } from '../../on-page.ts';
import { placeFor } from '../open-case.ts';
import { type Journey, journeyOf } from './journey.ts';

export interface OnDraft extends OnPage {
  draft: Draft;
  journey: Journey;
}

export const onDraft = (deps: CoordinatorDependencies, answer: (the: OnDraft) => Promise<PageAnswer>): Page =>
  onPage(deps, async (the) => {
    const id = the.request.parameters['draft'] ?? '';
    const draft = isToken(id) ? await deps.people.findDraft(the.user.id, id) : undefined;
    if (draft === undefined) return notFound(the, 'draft.unknown');
    const became = await whatItBecame(the, draft);
    if (became !== undefined) return seeOther(openedAddress(became));
    return answer({ ...the, draft, journey: await journeyOf(the, draft) });
  });

/** The case may be open although nothing could be written into the draft any more. */
async function whatItBecame(the: OnPage, draft: Draft): Promise<Draft['became']> {
  if (draft.became !== undefined) return draft.became;
  const { reference, opened } = await placeFor(the, draft.id);
  return opened ? { reference, how: 'opened' } : undefined;
}
