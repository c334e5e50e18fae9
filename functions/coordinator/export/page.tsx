/**
 * Hands out everything that is kept about a family, in a file. It is recorded before the file is given: as an event,
 * which says nothing of what is in it, and among those who opened the family's details.
 */
import * as v from 'valibot';
import { type ExportFormat, exportFormats, type Refusal } from '#case';
import type { Household } from '#functions/store/ports.ts';
import { Button, PostForm } from '#functions/web/components/post-form.tsx';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { oneOf } from '#functions/web/forms/fields.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { Page, PageAnswer } from '#functions/web/page.ts';
import { carryOut } from '../carry-out.ts';
import { caseFormPage } from '../case-actions/case-form-page.tsx';
import { erasedPage } from '../case-actions/erased-page.tsx';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { type OnCase, onCase } from '../on-case.ts';
import { documentOf } from './document.tsx';
import type { FamilyFile } from './family-file.ts';
import { familyFile } from './gather.ts';

const schema = v.object({ format: oneOf(exportFormats) });

export const exportDetails = (deps: CoordinatorDependencies): Page =>
  onCase(deps, async (the) => {
    const { request, reference, user } = the;
    const household = await deps.people.findHousehold(reference);
    if (household === undefined || the.state.personalDataErased) return erasedPage(the, 'action.export');
    if (request.method === 'GET') return show(the, household, {});
    const read = readForm(schema, request.form);
    if (!read.ok) return show(the, household, { errors: read.failure });
    const { format } = read.value;
    const noted = await carryOut(the, reference, { type: 'note-export', format });
    if (!noted.ok) return show(the, household, { refusal: noted.failure });
    await deps.people.noteAccess(user.id, reference, 'export');
    return written(the, await familyFile(the, household, format));
  });

const show = (
  the: OnCase,
  household: Household,
  wrong: { errors?: FieldErrors; refusal?: Refusal },
): Promise<PageAnswer> => {
  const { say, word } = the;
  const button: Record<ExportFormat, string> = {
    page: say('export.page-button'),
    data: say('export.data-button'),
  };
  return caseFormPage(the, {
    title: 'action.export',
    labels: 'export',
    ...wrong,
    body: (
      <PostForm>
        <p>{say('export.text')}</p>
        <p>{say('export.language', { language: word(`language.${household.language}`) })}</p>
        <p>{say('export.read-first')}</p>
        <p>{say('export.recorded')}</p>
        <p>{say('check.nobody')}</p>
        <div class="buttons">
          {exportFormats.map((format) => (
            <Button
              key={format}
              kind={format === 'page' ? undefined : 'secondary'}
              name="format"
              value={format}
            >
              {button[format]}
            </Button>
          ))}
        </div>
      </PostForm>
    ),
  });
};

function written({ deps }: OnCase, file: FamilyFile): PageAnswer {
  const { areas, regions } = deps.organisation;
  const places = { areas, regions, timeZone: deps.settings.timeZone };
  const [end, type, text] =
    file.format === 'page'
      ? (['html', 'text/html; charset=utf-8', documentOf(file, places)] as const)
      : (['json', 'application/json; charset=utf-8', `${JSON.stringify(file, null, 2)}\n`] as const);
  return { kind: 'download', fileName: `asar-${file.reference}.${end}`, type, text };
}
