/** Whom a volunteer visits, and whom they can call: no more of the family than the visit needs. */
import type { Language } from '#case';
import type { VisitCard } from '#functions/store/ports.ts';
import { Phone } from '#functions/web/components/phone.tsx';
import type { VolunteerSay } from './texts/index.ts';

interface WhomToCallProps {
  name: string;
  phone: string | undefined;
  language: Language;
}

/** Name and number of somebody to call; the number can be tapped. */
export const WhomToCall = ({ name, phone, language }: WhomToCallProps) => (
  <p>
    <strong>{name}</strong>
    {phone !== undefined && (
      <>
        {', '}
        <Phone number={phone} language={language} />
      </>
    )}
  </p>
);

export const Coordinator = ({ card, language }: { card: VisitCard; language: Language }) => (
  <WhomToCall name={card.coordinatorName} phone={card.coordinatorPhone} language={language} />
);

interface FamilyProps {
  card: VisitCard;
  say: VolunteerSay;
  language: Language;
  /** What to bring, in words of the reader's language. */
  bring: readonly string[];
}

export function Family({ card, say, bring }: Omit<FamilyProps, 'language'>) {
  return (
    <>
      <h2>{say('family.title')}</h2>
      <dl>
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
    </>
  );
}

/** Whom to call for what is not shown. */
export const AskTheCoordinator = ({ card, say, language }: Omit<FamilyProps, 'bring'>) => (
  <>
    <p>{say('family.call')}</p>
    <Coordinator card={card} language={language} />
  </>
);
