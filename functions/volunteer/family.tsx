/** Whom a volunteer visits, and whom they can call: no more of the family than the visit needs. */
import type { VisitCard } from '#functions/store/ports.ts';
import type { VolunteerSay } from './texts/index.ts';

/** Name and number of somebody to call; the number can be tapped. */
export const WhomToCall = ({ name, phone }: { name: string; phone: string | undefined }) => (
  <p>
    <strong>{name}</strong>
    {phone !== undefined && (
      <>
        {', '}
        <a href={`tel:${phone}`}>{phone}</a>
      </>
    )}
  </p>
);

export const Coordinator = ({ card }: { card: VisitCard }) => (
  <WhomToCall name={card.coordinatorName} phone={card.coordinatorPhone} />
);

interface FamilyProps {
  card: VisitCard;
  say: VolunteerSay;
  /** What to bring, in words of the reader's language. */
  bring: readonly string[];
}

export function Family({ card, say, bring }: FamilyProps) {
  return (
    <section>
      <h2>{say('family.title')}</h2>
      <dl class="facts">
        <dt>{say('family.name')}</dt>
        <dd>{card.firstName}</dd>
        <dt>{say('family.village')}</dt>
        <dd>{card.village}</dd>
        {bring.length > 0 && (
          <>
            <dt>{say('family.bring')}</dt>
            <dd>
              <ul>
                {bring.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <p>{say('family.call')}</p>
      <Coordinator card={card} />
    </section>
  );
}
