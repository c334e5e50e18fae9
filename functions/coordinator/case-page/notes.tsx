/** The notes of a case, newest first, as people wrote them. */
import type { Note, Page } from '#functions/store/ports.ts';
import { Paged } from '#functions/web/components/paged.tsx';
import { When } from '#functions/web/components/when.tsx';
import type { Listed } from '#functions/web/first-page.ts';
import type { NameOf } from '#functions/web/names.ts';
import { caseAddress } from '../addresses.ts';
import type { OnCase } from '../on-case.ts';

interface NotesProps {
  the: OnCase;
  notes: Listed<Page<Note>>;
  nameOf: NameOf;
}

export function Notes({ the, notes, nameOf }: NotesProps) {
  const { say, language, reference, request, deps } = the;
  const { items } = notes.value;
  if (items.length === 0 && request.query['notes'] === undefined) return null;
  return (
    <section id="notes">
      <h2>{say('case.notes')}</h2>
      <Paged
        listed={notes}
        path={caseAddress(reference)}
        query={request.query}
        parameter="notes"
        language={language}
      >
        {items.map((note) => (
          <div key={note.id}>
            <p class="soft">
              <When at={note.at} language={language} timeZone={deps.settings.timeZone} />{' '}
              {note.by.id !== undefined && say('case.note-by', { person: nameOf(note.by.id) })}
            </p>
            <p class="kept">{note.text}</p>
          </div>
        ))}
      </Paged>
    </section>
  );
}
