/** Cases that were begun and are not open yet, told apart by what was typed first. */
import type { Draft } from '#functions/store/ports.ts';
import { Soon } from '#functions/web/components/soon.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { Unseen } from '#functions/web/components/unseen.tsx';
import { one } from '#functions/web/forms/form.ts';
import { draftAddress, removeDraftAddress } from '../../addresses.ts';
import type { OnPage } from '../../on-page.ts';
import { sections } from '../sections.ts';

export function DraftList({ the, drafts }: { the: OnPage; drafts: readonly Draft[] }) {
  const { say, language, deps } = the;
  if (drafts.length === 0) return null;
  const here = { now: deps.now(), language, timeZone: deps.settings.timeZone };
  return (
    <Table
      language={language}
      caption={say('start.drafts')}
      columns={[say('start.family'), say('start.saved'), say('start.done'), say('start.remove-column')]}
      rows={drafts.map((draft) => ({
        key: draft.id,
        cells: [
          <a key="name" href={draftAddress(draft.id)}>
            {draftName(the, draft)}
          </a>,
          <Soon key="when" at={draft.changedAt} here={here} />,
          say('start.sections-sent', {
            done: sections.filter((section) => draft.sections[section] !== undefined).length,
            of: sections.length,
          }),
          <a key="remove" href={removeDraftAddress(draft.id)}>
            {say('start.remove')}
            <Unseen>{` ${draftName(the, draft)}`}</Unseen>
          </a>,
        ],
      }))}
    />
  );
}

/** `Aigul Seitova, Panfilov`, as far as it was typed. */
export function draftName({ say }: OnPage, { sections: typed }: Draft): string {
  const { family = {}, where = {} } = typed;
  const name = `${one(family, 'firstName')} ${one(family, 'familyName')}`.trim();
  const parts = [name, one(where, 'village').trim()].filter((part) => part !== '');
  return parts.length === 0 ? say('start.unnamed') : parts.join(', ');
}
