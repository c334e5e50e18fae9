/** What the family needs, and what has become of each need: wanted, set aside, on the way, delivered, withdrawn. */
import { isService, type NeedState, openAsk, unitsLacking } from '#case';
import { Table } from '#functions/web/components/table.tsx';
import { Tag, type TagColour } from '#functions/web/components/tag.tsx';
import type { OnCase } from '../on-case.ts';
import { ConsignmentLink } from './consignment-link.tsx';

const standings = [
  'unassessed',
  'wanted',
  'missing',
  'set-aside',
  'on-the-way',
  'met',
  'refused',
  'withdrawn',
] as const;
type Standing = (typeof standings)[number];

/** Only what waits for something is marked; what is done stands in plain text. */
const colours: Readonly<Partial<Record<Standing, TagColour>>> = {
  unassessed: 'yellow',
  wanted: 'yellow',
  missing: 'orange',
  'set-aside': 'blue',
  'on-the-way': 'teal',
};

export function Needs({ the }: { the: OnCase }) {
  const { say, word, language, state } = the;
  return (
    <section id="needs">
      <h2>{say('case.needs')}</h2>
      <Table
        quiet
        caption={say('case.needs')}
        columns={[say('case.need'), say('case.status'), say('case.urgency'), say('case.goods')]}
        rows={state.needs.map((need) => {
          const standing = standingOf(the, need);
          const colour = colours[standing];
          const text = say(`standing.${standing}`);
          return {
            key: need.id,
            cells: [
              `${word(`need.${need.kind}`)} × ${need.quantity}`,
              colour === undefined ? text : <Tag colour={colour}>{text}</Tag>,
              word(`urgency.${need.urgency}`),
              <Goods the={the} need={need} />,
            ],
          };
        })}
        empty={say('case.no-needs')}
        language={language}
      />
    </section>
  );
}

function standingOf({ state }: OnCase, need: NeedState): Standing {
  const { status, assessed, id } = need;
  if (status === 'withdrawn' || status === 'met' || status === 'refused') return status;
  if (!assessed) return 'unassessed';
  const ask = openAsk(state);
  const carried = ask?.kind === 'delivery' && !ask.handedBack && ask.contacts.length > 0;
  const isInIt = ask?.items.some(({ needId }) => needId === id) || ask?.services.includes(id);
  if (carried && isInIt) return 'on-the-way';
  if (status === 'set-aside' || status === 'missing') return status;
  return 'wanted';
}

/** Brought, set aside with where it comes from, and lacking, each in units. */
function Goods({ the, need }: { the: OnCase; need: NeedState }) {
  const { say, word } = the;
  const waits = need.status === 'open' || need.status === 'missing' || need.status === 'set-aside';
  const lacking = waits && need.assessed && !isService(need) ? unitsLacking(need) : 0;
  if (need.delivered === 0 && need.setAside.length === 0 && lacking === 0) return <>–</>;
  return (
    <>
      {need.delivered > 0 && <div>{say('case.units-brought', { count: need.delivered })}</div>}
      {need.setAside.map((item) => (
        <div key={`${item.consignmentId} ${item.line}`}>
          {`${word(`amount.${item.unit}`, { count: item.quantity })}: `}
          <ConsignmentLink the={the} id={item.consignmentId} />
        </div>
      ))}
      {lacking > 0 && <div>{say('case.units-lacking', { count: lacking })}</div>}
    </>
  );
}
