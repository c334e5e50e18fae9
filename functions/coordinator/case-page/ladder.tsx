/** The rungs of the open question: what was done, and when the next one comes. */
import { type Contact, ladderOf, openAsk } from '#case';
import { Table } from '#functions/web/components/table.tsx';
import { When } from '#functions/web/components/when.tsx';
import type { NameOf } from '#functions/web/names.ts';
import type { OnCase } from '../on-case.ts';

export function Ladder({ the, nameOf }: { the: OnCase; nameOf: NameOf }) {
  const { say, word, language, state, deps } = the;
  const ask = openAsk(state);
  if (ask === undefined) return null;
  const contactText = (contact: Contact): string => {
    const message =
      contact.channel === undefined ? say('case.no-channel') : word(`message.${contact.channel}`);
    const status = say(`case.contact.${contact.status}`);
    return say('case.contact', { person: nameOf(contact.person), message, status });
  };
  return (
    <>
      <h2>{say('case.ladder')}</h2>
      <Table
        caption={`${word(`ask.${ask.kind}`)}: ${nameOf(ask.volunteer)}`}
        columns={[say('case.rung'), say('case.when'), say('case.status')]}
        rows={ladderOf(ask, deps.settings).map((rung) => ({
          key: String(rung.rung),
          cells: [
            word(`rung.${rung.action}`),
            <When key="when" at={rung.at} language={language} timeZone={deps.settings.timeZone} />,
            rung.contacts.length > 0
              ? rung.contacts.map(contactText).join('; ')
              : say(`case.rung.${rung.status}`),
          ],
        }))}
        language={language}
      />
    </>
  );
}
