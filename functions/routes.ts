/**
 * Every address of the system: which door it belongs to and which page answers it.
 * API Gateway, the doors' own routers and the local system read this one table.
 */

export type Door = 'coordinator' | 'volunteer' | 'manager' | 'sign-in';
/** Doors that open to members of staff alone, each to those in the group of its name. */
export type StaffDoor = Extract<Door, 'coordinator' | 'manager'>;

export interface Route {
  method: 'GET' | 'HEAD' | 'POST';
  /** API Gateway's form: `{name}` for one path segment. */
  path: string;
  door: Door;
  /** Name of the page among those of its door (its pages.ts). */
  page: string;
}

/** Whatever can be got can be asked for without its body: mail scanners do, and take anything else for a dead link. */
const get = (door: Door, path: string, page: string): Route[] => [
  { method: 'GET', path, door, page },
  { method: 'HEAD', path, door, page },
];
const post = (door: Door, path: string, page: string): Route[] => [{ method: 'POST', path, door, page }];
const both = (door: Door, path: string, page: string): Route[] => [
  ...get(door, path, page),
  ...post(door, path, page),
];

export const routes: readonly Route[] = [
  ...get('coordinator', '/coordinator', 'today'),
  ...both('coordinator', '/coordinator/search', 'search'),
  ...get('coordinator', '/coordinator/cases', 'caseload'),
  ...both('coordinator', '/coordinator/cases/new', 'new-case'),
  ...both('coordinator', '/coordinator/cases/new/one-page', 'one-page'),
  ...both('coordinator', '/coordinator/cases/import', 'import-cases'),
  ...get('coordinator', '/coordinator/cases/import/template', 'import-template'),
  ...get('coordinator', '/coordinator/cases/{reference}', 'case-page'),
  ...get('coordinator', '/coordinator/cases/{reference}/opened', 'opened'),
  ...both('coordinator', '/coordinator/cases/{reference}/assign', 'assign'),
  ...both('coordinator', '/coordinator/cases/{reference}/reschedule', 'reschedule'),
  ...both('coordinator', '/coordinator/cases/{reference}/note', 'note'),
  ...both('coordinator', '/coordinator/cases/{reference}/need', 'need'),
  ...both('coordinator', '/coordinator/cases/{reference}/answer', 'answer'),
  ...both('coordinator', '/coordinator/cases/{reference}/consent', 'consent'),
  ...both('coordinator', '/coordinator/cases/{reference}/close', 'close'),
  ...both('coordinator', '/coordinator/cases/{reference}/re-open', 're-open'),
  ...both('coordinator', '/coordinator/cases/{reference}/export', 'export'),
  ...both('coordinator', '/coordinator/cases/{reference}/erase', 'erase'),
  ...both('coordinator', '/coordinator/cases/{reference}/called', 'called'),
  ...both('coordinator', '/coordinator/cases/{reference}/take-up', 'take-up'),
  ...get('coordinator', '/coordinator/drafts/{draft}', 'draft-tasks'),
  ...both('coordinator', '/coordinator/drafts/{draft}/check', 'check-draft'),
  ...both('coordinator', '/coordinator/drafts/{draft}/remove', 'remove-draft'),
  ...both('coordinator', '/coordinator/drafts/{draft}/{section}', 'draft-section'),
  ...both('coordinator', '/coordinator/people', 'people'),
  ...get('coordinator', '/coordinator/people/staff', 'staff'),
  ...both('coordinator', '/coordinator/people/new', 'new-person'),
  ...get('coordinator', '/coordinator/people/{person}', 'person'),
  ...both('coordinator', '/coordinator/people/{person}/change', 'change-person'),
  ...post('coordinator', '/coordinator/people/{person}/absences', 'absences'),
  ...both('coordinator', '/coordinator/people/{person}/leaving', 'leaving'),
  ...both('coordinator', '/coordinator/people/{person}/erase', 'erase-person'),
  ...both('coordinator', '/coordinator/people/{person}/active-again', 'active-again'),
  ...both('coordinator', '/coordinator/people/{person}/sessions', 'end-sessions'),
  ...get('coordinator', '/coordinator/consignments', 'consignments'),
  ...both('coordinator', '/coordinator/consignments/new', 'new-consignment'),
  ...get('coordinator', '/coordinator/consignments/{consignment}', 'consignment'),
  ...get('coordinator', '/coordinator/stock', 'stock'),

  ...both('volunteer', '/v/{link}', 'question'),
  ...both('volunteer', '/v/{link}/call', 'call'),
  ...both('volunteer', '/v/{link}/another-day', 'another-day'),
  ...both('volunteer', '/v/{link}/hand-back', 'hand-back'),
  ...both('volunteer', '/v/{link}/wrong-person', 'wrong-person'),
  ...both('volunteer', '/v/{link}/stop', 'stop-messages'),

  ...get('manager', '/manager', 'figures'),
  ...get('manager', '/manager/cases', 'all-cases'),
  ...get('manager', '/manager/cases/{reference}', 'case-history'),
  ...get('manager', '/manager/cases/{reference}/accesses', 'accesses-to-family'),
  ...get('manager', '/manager/accesses', 'accesses-of-day'),
  ...get('manager', '/manager/accesses/{person}', 'accesses-by-person'),

  ...get('sign-in', '/', 'own-door'),
  ...get('sign-in', '/sign-in', 'sign-in'),
  ...get('sign-in', '/signed-in', 'signed-in'),
  ...get('sign-in', '/signed-in-again', 'signed-in-again'),
  ...post('sign-in', '/sign-out', 'sign-out'),
  ...both('sign-in', '/sign-out/everywhere', 'sign-out-everywhere'),
  ...get('sign-in', '/signed-out', 'signed-out'),
];
