/** Reads everything that is kept about a family. What it is told of those who helped is their first names. */
import type { Actor, CaseEventType, CaseState, ExportFormat, PersonId } from '#case';
import { everyItemOf } from '#functions/store/every-item-of.ts';
import type { Access, Household, Note, Page } from '#functions/store/ports.ts';
import { peopleIn, tellEvent, tellingOf } from '#functions/web/history/tell-event.ts';
import { type WhoIsWho, whoIsWho } from '#functions/web/who-is-who.ts';
import type { OnCase } from '../on-case.ts';
import { coordinatorTexts } from '../texts/index.ts';
import { type Doer, type FamilyFile, firstNameOf, type Helper, type Told } from './family-file.ts';

/** Told apart from the rest: what was written to helpers, and whether it arrived. */
const aboutMessages: ReadonlySet<CaseEventType> = new Set([
  'rung-climbed',
  'message-sent',
  'message-delivered',
  'message-bounced',
  'message-failed',
  'messages-stopped',
  'escalated',
]);

export async function familyFile(
  { deps, reference, state }: OnCase,
  household: Household,
  format: ExportFormat,
): Promise<FamilyFile> {
  const { cases, people, organisation, now } = deps;
  const [events, notes, accesses] = await Promise.all([
    all((at) => cases.events(reference, { limit: 500, ...at })),
    all<Note>((at) => people.notes(reference, { limit: 100, ...at })),
    all<Access>((at) => people.accessesTo(reference, { limit: 100, ...at })),
  ]);
  const { language } = household;
  const who = await whoIsWho(people, [
    state.coordinator,
    ...events.flatMap(peopleIn),
    ...notes.map(({ by }) => by.id),
    ...accesses.map(({ person }) => person),
  ]);
  const stranger = coordinatorTexts(language)('export.somebody');
  const telling = tellingOf(state, (id) => helper(who, id).firstName ?? stranger, language);
  const told = events.map((recorded): Told => {
    const { at, flag, text, details } = tellEvent(recorded, telling);
    const { event, by } = recorded;
    const words = [flag, text].filter((each) => each !== undefined).join(': ');
    return { at, type: event.type, by: doer(who, by), text: words, ...(details && { details }) };
  });
  const { reference: _reference, ...family } = household;
  return {
    madeAt: now(),
    format,
    organisation: organisation.name,
    reference,
    language,
    coordinator: helper(who, state.coordinator),
    family,
    case: caseOf(state),
    goods: state.needs
      .filter(({ delivered }) => delivered > 0)
      .map(({ kind, delivered }) => ({ kind, quantity: delivered })),
    helpers: helpersIn(who, events.flatMap(peopleIn)),
    notes: notes.toReversed().map(({ at, by, text }) => ({ at, by: doer(who, by), text })),
    events: told.filter(({ type }) => !aboutMessages.has(type)),
    messages: told.filter(({ type }) => aboutMessages.has(type)),
    accesses: accesses
      .toReversed()
      .map(({ on, person, pages, exports }) => ({ on, by: helper(who, person), pages, exports })),
  };
}

const all = async <Item>(read: (at: { cursor?: string }) => Promise<Page<Item>>): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const item of everyItemOf(read)) items.push(item);
  return items;
};

function helper({ personOf }: WhoIsWho, id: PersonId): Helper {
  const person = personOf(id);
  const firstName = person && firstNameOf(person.name);
  return { role: person?.role ?? 'volunteer', ...(firstName && { firstName }) };
}

const doer = (who: WhoIsWho, { role, id }: Actor): Doer =>
  id === undefined ? { role } : { ...helper(who, id), role };

/** Each once, of those who can still be named. */
function helpersIn(who: WhoIsWho, ids: readonly PersonId[]): Helper[] {
  const found = [...new Set(ids)].map((id) => helper(who, id)).filter(({ firstName }) => firstName);
  return [...new Map(found.map((each) => [`${each.role} ${each.firstName}`, each])).values()];
}

const caseOf = (state: CaseState): FamilyFile['case'] => {
  const { stage, openedAt, area, from, household, vulnerabilities, urgency, risk, consents, closed } = state;
  return {
    ...{ stage, openedAt, area, household, vulnerabilities, urgency, risk, consents },
    ...(from !== undefined && { from }),
    ...(closed && { closedAt: closed.at }),
  };
};
