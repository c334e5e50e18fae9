/** Every page of the coordinator door, by its name in routes.ts. */
import { limitedBy } from '#functions/web/limits/limited.ts';
import type { Page } from '#functions/web/page.ts';
import { answer } from './case-actions/answer/page.tsx';
import { assign } from './case-actions/assign/page.tsx';
import { called } from './case-actions/called.tsx';
import { close } from './case-actions/close.tsx';
import { consent } from './case-actions/consent.tsx';
import { erase } from './case-actions/erase.tsx';
import { need } from './case-actions/need/page.tsx';
import { note } from './case-actions/note.tsx';
import { reOpen } from './case-actions/re-open.tsx';
import { reschedule } from './case-actions/reschedule.tsx';
import { takeUp } from './case-actions/take-up.tsx';
import { casePage } from './case-page/page.tsx';
import { caseload } from './caseload/page.tsx';
import type { CoordinatorDependencies } from './dependencies.ts';
import { exportDetails } from './export/page.tsx';
import { consignment } from './goods/consignment.tsx';
import { consignments } from './goods/consignments.tsx';
import { newConsignment } from './goods/new-consignment/page.tsx';
import { stock } from './goods/stock.tsx';
import { importCases } from './import/page.tsx';
import { template } from './import/template.ts';
import { leaving } from './leaving/page.tsx';
import { checkDraft } from './new-case/drafts/check.tsx';
import { removeDraft } from './new-case/drafts/remove.tsx';
import { draftSection } from './new-case/drafts/section.tsx';
import { draftTasks } from './new-case/drafts/task-list.tsx';
import { onePage } from './new-case/one-page/page.tsx';
import { opened } from './new-case/opened/page.tsx';
import { startCase } from './new-case/start/page.tsx';
import { activeAgain } from './people/active-again.tsx';
import { endSessions } from './people/end-sessions.tsx';
import { people } from './people/page.tsx';
import { staff } from './people/staff.tsx';
import { absences } from './person/absences/page.ts';
import { changePersonPage } from './person/change.tsx';
import { erasePerson } from './person/erase.tsx';
import { newPerson } from './person/new-person.tsx';
import { person } from './person/page.tsx';
import { searchPage } from './search/page.tsx';
import { today } from './today/page.tsx';

export function createCoordinatorPages(deps: CoordinatorDependencies): Record<string, Page> {
  const limited = limitedBy(deps);
  return {
    today: today(deps),
    search: limited.forms('searches', searchPage(deps)),
    caseload: caseload(deps),
    'new-case': startCase(deps),
    'one-page': onePage(deps),
    opened: opened(deps),
    'draft-tasks': draftTasks(deps),
    'draft-section': draftSection(deps),
    'check-draft': checkDraft(deps),
    'remove-draft': removeDraft(deps),
    'import-cases': limited.forms('imports', importCases(deps)),
    'import-template': template(deps),
    'case-page': limited.family(casePage(deps)),
    assign: assign(deps),
    reschedule: reschedule(deps),
    note: note(deps),
    need: need(deps),
    answer: answer(deps),
    consent: consent(deps),
    close: close(deps),
    're-open': reOpen(deps),
    export: limited.family(exportDetails(deps)),
    erase: erase(deps),
    called: called(deps),
    'take-up': takeUp(deps),
    people: people(deps),
    staff: staff(deps),
    'new-person': newPerson(deps),
    person: person(deps),
    'change-person': changePersonPage(deps),
    absences: absences(deps),
    leaving: leaving(deps),
    'erase-person': erasePerson(deps),
    'active-again': activeAgain(deps),
    'end-sessions': endSessions(deps),
    consignments: consignments(deps),
    'new-consignment': newConsignment(deps),
    consignment: consignment(deps),
    stock: stock(deps),
  };
}
