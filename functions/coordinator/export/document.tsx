/** What is kept about a family as one page that needs nothing else: to be read on any device, and printed. */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { formatReference } from '#case';
import { dateText, instantText } from '#functions/web/components/when.tsx';
import { fullName } from '#functions/web/names.ts';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';
import { coordinatorTexts } from '../texts/index.ts';
import { factsOfCase, factsOfFamily, type Places } from './facts.ts';
import type { Doer, FamilyFile, Told } from './family-file.ts';

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:1rem auto;padding:0 1rem;color:#111}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #888}
dt{font-weight:bold}dd{margin:0 0 .5rem}li{margin-bottom:.5rem}.when{color:#444}.when,.line{display:block}
.kept{white-space:pre-wrap;overflow-wrap:anywhere}@media print{body{margin:0}li,dd{break-inside:avoid}}`;

export function documentOf(file: FamilyFile, places: Places): string {
  const { language } = file;
  const say = coordinatorTexts(language);
  const title = say('export.title', { organisation: file.organisation });
  const html = renderToString(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <Contents file={file} places={places} title={title} />
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

function Contents({ file, places, title }: { file: FamilyFile; places: Places; title: string }) {
  const { language, reference, goods, helpers, notes, events, messages, accesses } = file;
  const say = coordinatorTexts(language);
  const word = vocabulary(language);
  const at = (instant: string) => instantText(instant, language, places.timeZone);
  const name = ({ firstName }: Pick<Doer, 'firstName'>) => firstName ?? say('export.somebody');
  const list = (items: readonly ComponentChildren[]) =>
    items.length === 0 ? (
      <p>{say('export.none')}</p>
    ) : (
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    );
  const told = (each: Told) => (
    <>
      <span class="when">{at(each.at)}</span>
      {each.text}
      {each.details?.map((detail) => (
        <span class="line">{detail}</span>
      ))}
    </>
  );
  return (
    <>
      <h1>{title}</h1>
      <p>{fullName(file.family)}</p>
      <p>{say('export.made', { at: at(file.madeAt), reference: formatReference(reference) })}</p>
      <p>{say('export.rights', { person: name(file.coordinator) })}</p>
      <Facts title={say('export.family')} facts={factsOfFamily(file)} />
      <Facts title={say('export.case')} facts={factsOfCase(file, places)} />
      <h2>{say('export.goods')}</h2>
      {list(goods.map(({ kind, quantity }) => `${word(`need.${kind}`)} × ${quantity}`))}
      <h2>{say('export.helpers')}</h2>
      {list(helpers.map((each) => `${name(each)} (${say(`export.role.${each.role}`)})`))}
      <h2>{say('export.notes')}</h2>
      {list(
        notes.map((note) => (
          <>
            <span class="when">{`${at(note.at)}, ${name(note.by)}`}</span>
            <span class="kept">{note.text}</span>
          </>
        )),
      )}
      <h2>{say('export.events')}</h2>
      {list(events.map(told))}
      <h2>{say('export.messages')}</h2>
      {list(messages.map(told))}
      <h2>{say('export.accesses')}</h2>
      {list(
        accesses.map(({ on, by, pages }) =>
          say('export.access', { date: dateText(on, language), person: name(by), pages }),
        ),
      )}
    </>
  );
}

function Facts({ title, facts }: { title: string; facts: readonly (readonly [string, string])[] }) {
  return (
    <>
      <h2>{title}</h2>
      <dl>
        {facts
          .filter(([, value]) => value !== '')
          .map(([key, value]) => (
            <>
              <dt>{key}</dt>
              <dd class="kept">{value}</dd>
            </>
          ))}
      </dl>
    </>
  );
}
