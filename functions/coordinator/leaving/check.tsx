/** Before anything is handed over: who takes which family, and who is then written to, with the very words. */
import { formatReference } from '#case';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { Button } from '#functions/web/components/button.tsx';
import { Details } from '#functions/web/components/details.tsx';
import { Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import { WarningText } from '#functions/web/components/warning-text.tsx';
import { type PageAnswer, page } from '#functions/web/page.ts';
import { refusalText } from '#functions/web/texts/refusals/index.ts';
import { whoIsWho } from '#functions/web/who-is-who.ts';
import { aFewAtOnce } from '../a-few-at-once.ts';
import { WhoReadsWhat } from '../case-actions/check/who-reads-what.tsx';
import { whatFollows } from '../forecast/what-follows.ts';
import type { OnPage } from '../on-page.ts';
import { type Chosen, keptOf, type Taken, toField } from './chosen.ts';
import { backToHolder, type Holder, isSelf } from './holder.ts';
import { casesAtOnce, familyOf, type Holding, type Holdings, heldFast } from './holdings.ts';

/** So many are shown with their messages open; of more one opens what one wants to read. */
const shownOpen = 3;

export async function checkHandOver(
  the: OnPage,
  holder: Holder,
  holdings: Holdings,
  chosen: Chosen,
): Promise<PageAnswer> {
  const { say, language, deps } = the;
  const moves = await aFewAtOnce(chosen.taken, casesAtOnce, (taken) =>
    forecastOf(the, holder, holdings, taken),
  );
  const { nameOf } = await whoIsWho(deps.people, [holder.id]);
  const kept = keptOf(holdings, chosen);
  const title = say('leaving.check-heading', { person: holder.name });
  const fast = heldFast({ cases: kept }, holder);
  const stuck = chosen.how === 'leaves' && (fast.length > 0 || holdings.more);
  const leaves = chosen.how === 'leaves' && !stuck;
  const count = chosen.taken.length;
  return page(
    language,
    title,
    <>
      <BackLink {...backToHolder(the, holder)} language={language} />
      <h1>{title}</h1>
      {moves.map(({ taken, holding, forecast }) => (
        <Details
          key={taken.reference}
          summary={say('leaving.goes-to', {
            family: holding === undefined ? formatReference(taken.reference) : familyOf(holding),
            person: taken.to.name,
          })}
          open={count <= shownOpen}
        >
          {forecast?.ok && holding && (
            <WhoReadsWhat the={holding.on} forecast={forecast.value} nameOf={nameOf} />
          )}
          {forecast?.ok === false && (
            <p>{say('leaving.refused', { why: refusalText(forecast.failure, language) })}</p>
          )}
        </Details>
      ))}
      {kept.length > 0 && (
        <p>{say('leaving.kept', { person: holder.name, families: kept.map(familyOf).join(', ') })}</p>
      )}
      {stuck && (
        <WarningText language={language}>{say('leaving.first', { person: holder.name })}</WarningText>
      )}
      {leaves && kept.length > 0 && <p>{say('leaving.kept-visits')}</p>}
      {leaves && (
        <p>
          {say(holder.role === 'volunteer' ? 'leaving.then-leaves' : 'leaving.then-leaves-coordinator', {
            person: holder.name,
          })}
        </p>
      )}
      <PostForm>
        {!isSelf(the, holder) && <Hidden name="how" value={chosen.how} />}
        {chosen.taken.map(({ reference, to }) => (
          <Hidden key={reference} name={toField(reference)} value={to.id} />
        ))}
        {kept.map(({ line }) => (
          <Hidden key={line.reference} name={toField(line.reference)} value="" />
        ))}
        <div class="buttons">
          {!(stuck && count === 0) && (
            <Button name="step" value="do" kind={leaves ? 'warning' : undefined}>
              {say(leaves ? 'leaving.do-leaves' : 'leaving.do', { count, person: holder.name })}
            </Button>
          )}
          <Button name="step" value="change" kind="secondary">
            {say('leaving.change')}
          </Button>
        </div>
      </PostForm>
    </>,
  );
}

async function forecastOf({ deps }: OnPage, holder: Holder, { cases }: Holdings, taken: Taken) {
  const holding: Holding | undefined = cases.find(({ line }) => line.reference === taken.reference);
  if (holding === undefined) return { taken, holding, forecast: undefined };
  const command = { type: 'reassign' as const, role: holder.role, to: taken.to.id };
  return { taken, holding, forecast: await whatFollows(deps, holding.on.state, command, holding.on.by) };
}
