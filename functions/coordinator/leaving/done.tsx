/** What was handed over and to whom, as it is now; and what could not be. */
import { type CaseReference, type CaseState, formatReference, openAsk } from '#case';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { ButtonLink } from '#functions/web/components/button.tsx';
import { InsetText } from '#functions/web/components/inset-text.tsx';
import { Panel } from '#functions/web/components/panel.tsx';
import { Table } from '#functions/web/components/table.tsx';
import type { NameOf } from '#functions/web/names.ts';
import { type PageAnswer, page } from '#functions/web/page.ts';
import { whoIsWho } from '#functions/web/who-is-who.ts';
import { aFewAtOnce } from '../a-few-at-once.ts';
import { activeAgainAddress, caseAddress, leavingAddress } from '../addresses.ts';
import { type Families, familiesOf } from '../lists/families-of.ts';
import { familyName } from '../lists/family-cell.tsx';
import type { OnPage } from '../on-page.ts';
import { doneIn } from './done-address.ts';
import { backToHolder, type Holder } from './holder.ts';
import { casesAtOnce, familyOf, heldFast, holdingsOf } from './holdings.ts';

export async function showDone(the: OnPage, holder: Holder): Promise<PageAnswer> {
  const { say, language, deps, request } = the;
  const { moved, left, how } = doneIn(request.query);
  const rest = how === 'leaves' && holder.active ? await holdingsOf(the, holder) : undefined;
  const fast = rest === undefined ? [] : heldFast(rest, holder);
  const states = await aFewAtOnce([...moved, ...left], casesAtOnce, (reference) =>
    deps.cases.load(reference),
  );
  const known = states.filter((state) => state !== undefined);
  const [families, { nameOf }] = await Promise.all([
    familiesOf(the, known),
    whoIsWho(
      deps.people,
      known.map((state) => whoHas(state, holder)),
    ),
  ]);
  const rowsOf = (references: readonly CaseReference[]) =>
    known.filter(({ reference }) => references.includes(reference));
  const table = { the, holder, families, nameOf };
  const title = say('leaving.done-heading', { count: rowsOf(moved).length });
  return page(
    language,
    title,
    <>
      <BackLink {...backToHolder(the, holder)} language={language} />
      <Panel title={title} />
      {rowsOf(moved).length > 0 && <Cases {...table} caption={title} states={rowsOf(moved)} />}
      {rowsOf(left).length > 0 && (
        <>
          <h2>{say('leaving.done-left')}</h2>
          <p>{say('leaving.done-left-text')}</p>
          <Cases {...table} caption={say('leaving.done-left')} states={rowsOf(left)} />
        </>
      )}
      {(fast.length > 0 || rest?.more) && (
        <>
          <h2>{say('leaving.not-yet')}</h2>
          <p>{say('leaving.not-yet-text', { person: holder.name })}</p>
          <ul>
            {fast.map((holding) => (
              <li key={holding.line.reference}>{familyOf(holding)}</li>
            ))}
          </ul>
        </>
      )}
      {!holder.active && <InsetText>{leftText(the, holder)}</InsetText>}
      <p>
        <ButtonLink kind="secondary" href={leavingAddress(holder.id)}>
          {say('leaving.see-rest')}
        </ButtonLink>
      </p>
    </>,
  );
}

function leftText({ say }: OnPage, { id, name: person, role }: Holder) {
  if (role === 'volunteer') return say('leaving.done-inactive', { person });
  return (
    <>
      <p>{say('leaving.done-inactive-coordinator', { person })}</p>
      <p>
        <a href={activeAgainAddress(id)}>{say('again.link')}</a>
      </p>
    </>
  );
}

const whoHas = (state: CaseState, { role }: Holder): string =>
  role === 'coordinator' ? state.coordinator : (openAsk(state)?.volunteer ?? state.volunteer ?? '');

interface CasesProps {
  the: OnPage;
  holder: Holder;
  caption: string;
  states: readonly CaseState[];
  families: Families;
  nameOf: NameOf;
}

function Cases({ the, holder, caption, states, families, nameOf }: CasesProps) {
  const { say, language } = the;
  return (
    <Table
      quiet
      caption={caption}
      columns={[say('import.case'), say('leaving.family'), say('leaving.done-who')]}
      rows={states.map((state) => ({
        key: state.reference,
        cells: [
          <a key="case" href={caseAddress(state.reference)}>
            {formatReference(state.reference)}
          </a>,
          familyName(state, families.get(state.reference)),
          nameOf(whoHas(state, holder)),
        ],
      }))}
      language={language}
    />
  );
}
